package org.broadsheet.extract.english.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.lexicon.Phrases;
import org.broadsheet.extract.lexicon.Phrases.Hit;
import org.broadsheet.extract.lexicon.Table;

/**
 * Words of the newspaper and the beginnings of all words by which a competent translator may render
 * them, {@code vocabulary.tsv}. Unlike the members of {@link Equivalents} they exclude nothing.
 */
final class Vocabulary {
  /**
   * A word of the original.
   *
   * @param renderings beginnings of English words, in small letters, a blank before each; none for
   *     what only looks like a word of the table, 党委 in 社会党委员长
   * @param correct the rendering to print
   */
  record Entry(List<String> renderings, String correct) {
    /** That of the rendering to print: no need to go through the list. */
    @Override
    public int hashCode() {
      return correct.hashCode();
    }

    boolean isRendered(Plain english) {
      return renderings.isEmpty() || renderings.stream().anyMatch(english.words()::contains);
    }

    /**
     * Whether something that renders it stands within some characters of where it is expected.
     *
     * @param expected an index of the English
     */
    boolean isRendered(Plain english, int expected, int reach) {
      return renderings.isEmpty()
          || renderings.stream().anyMatch(words -> english.has(words, expected, reach));
    }

    /** The words that render it; empty where several of the text may. */
    Optional<Place> only(Plain english) {
      Set<Place> places = new HashSet<>();
      for (String rendering : renderings) {
        int at = english.words().indexOf(rendering);
        while (at >= 0 && places.size() <= 1) {
          places.add(english.place(at, rendering));
          at = english.words().indexOf(rendering, at + 1);
        }
      }
      return places.size() == 1 ? places.stream().findFirst() : Optional.empty();
    }
  }

  /** Whole words of an English text, UTF-16 indexes. */
  record Place(int begin, int end) {}

  /** An English text in small letters with blanks for all else, one more before it. */
  record Plain(String words) {
    /** What stands for each character of English. */
    private static final char[] ASCII = new char[0x80];

    static {
      for (char c = 0; c < ASCII.length; c++) {
        ASCII[c] = plain(c);
      }
    }

    /**
     * The words that a beginning of words stands in.
     *
     * @param at the index of its blank, which is that of the first letter in the text
     */
    private Place place(int at, String beginning) {
      int blank = words.indexOf(" ", at + beginning.length());
      return new Place(at, (blank < 0 ? words.length() : blank) - 1);
    }

    /** Whether some beginnings of words stand within some characters of an index. */
    private boolean has(String beginnings, int index, int reach) {
      int at = words.indexOf(beginnings, Math.max(0, index - reach));
      return at >= 0 && at <= index + reach;
    }

    /** Whether some beginnings of words stand anywhere but wholly inside a place. */
    boolean hasBeside(String beginnings, Place place) {
      int at = words.indexOf(beginnings);
      while (at >= place.begin() && at + beginnings.length() - 1 <= place.end()) {
        at = words.indexOf(beginnings, at + 1);
      }
      return at >= 0;
    }

    /**
     * How far from an index some beginnings of words stand that are not wholly inside a place; huge
     * where there are none.
     */
    int distance(String beginnings, Place place, int index) {
      int nearest = Integer.MAX_VALUE;
      for (int at = words.indexOf(beginnings); at >= 0; at = words.indexOf(beginnings, at + 1)) {
        if (at < place.begin() || at + beginnings.length() - 1 > place.end()) {
          nearest = Math.min(nearest, Math.abs(at - index));
        }
      }
      return nearest;
    }

    /** Where some words, the last of them in either number, first stand. */
    Optional<Place> find(String phrase) {
      int at = words.indexOf(phrase);
      while (at >= 0 && !isWhole(at + phrase.length())) {
        at = words.indexOf(phrase, at + 1);
      }
      return at < 0 ? Optional.empty() : Optional.of(place(at, phrase));
    }

    private boolean isWhole(int end) {
      return isBlank(end) || (words.charAt(end) == 's' && isBlank(end + 1));
    }

    private boolean isBlank(int index) {
      return index >= words.length() || words.charAt(index) == ' ';
    }

    static Plain of(String text) {
      char[] words = new char[text.length() + 1];
      words[0] = ' ';
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        words[i + 1] = c < ASCII.length ? ASCII[c] : plain(c);
      }
      return new Plain(new String(words));
    }

    private static char plain(char c) {
      return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ';
    }
  }

  private static final Vocabulary INSTANCE = new Vocabulary("vocabulary.tsv");
  private static final Vocabulary COMMON = new Vocabulary("common-words.tsv");

  private final Phrases<Entry> entries;

  private Vocabulary(String table) {
    Map<String, Entry> words = new TreeMap<>();
    for (CSVRecord row : Table.rows(Vocabulary.class, table)) {
      String correct = row.isMapped("correct") ? row.get("correct") : row.get("chinese");
      Entry entry = new Entry(Beginnings.of(row.get("english")), correct);
      Table.list(row.get("chinese")).forEach(word -> words.put(word, entry));
    }
    this.entries = new Phrases<>(words);
  }

  static Vocabulary bundled() {
    return INSTANCE;
  }

  /** Words too common, and rendered too freely, to be missed alone; without what to print. */
  static Vocabulary common() {
    return COMMON;
  }

  /** The words that a Chinese text has, from the left, none inside or across another. */
  Stream<Hit<Entry>> in(String chinese) {
    return apart(entries.in(chinese));
  }

  /** Those that no longer one covers or cuts, from the left. */
  static <V> Stream<Hit<V>> apart(Collection<Hit<V>> all) {
    List<Hit<V>> hits = new ArrayList<>(all);
    hits.sort(
        Comparator.comparingInt((Hit<V> hit) -> hit.begin())
            .thenComparing(Comparator.comparingInt((Hit<V> hit) -> hit.end()).reversed()));
    List<Hit<V>> apart = new ArrayList<>();
    int free = 0;
    for (Hit<V> hit : hits) {
      if (hit.begin() >= free) {
        apart.add(hit);
        free = hit.end();
      }
    }
    return apart.stream();
  }
}
