package org.broadsheet.extract.english.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.extract.lexicon.Remembered;

/**
 * Finds English terms in a text whatever their number and tense; where one term begins like another
 * the longer one counts. A term written with a capital is found with one only. Terms are added
 * before the first text is read.
 */
public final class EnglishTerms<V> {
  /** The number of a stem that no term has. */
  private static final int NONE = -1;

  private final Map<String, Integer> stems = new HashMap<>();

  /** The number of a word's stem. */
  private final Remembered<Integer> numbers =
      new Remembered<>(word -> stems.getOrDefault(Stems.of(word), NONE));

  /** By the number of a term's first stem. */
  private final List<List<Term<V>>> byFirst = new ArrayList<>();

  /** Numbers the stem of a word of a text. */
  private interface Numbering {
    int of(String text, int begin, int end);
  }

  private record Term<V>(List<Part> parts, V value) {}

  /** A word of a term. */
  private record Part(int stem, boolean capital) {}

  /** The words of a text: from and to UTF-16 indexes, and the numbers of their stems. */
  private static final class Words {
    private final String text;
    private int size;
    private int[] begins = new int[16];
    private int[] ends = new int[16];
    private int[] stems = new int[16];

    Words(String text) {
      this.text = text;
    }

    void add(int begin, int end, int stem) {
      if (size == begins.length) {
        begins = Arrays.copyOf(begins, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        stems = Arrays.copyOf(stems, 2 * size);
      }
      begins[size] = begin;
      ends[size] = end;
      stems[size] = stem;
      size++;
    }

    /** Whether a term stands at a word and those after it. */
    boolean have(List<Part> term, int at) {
      if (at + term.size() > size) {
        return false;
      }
      for (int i = 0; i < term.size(); i++) {
        Part part = term.get(i);
        if (part.stem() != stems[at + i]
            || (part.capital() && !isCapital(at + i))
            || (i > 0 && !isJoint(text, ends[at + i - 1], begins[at + i]))) {
          return false;
        }
      }
      return true;
    }

    boolean isCapital(int word) {
      return Character.isUpperCase(text.charAt(begins[word]));
    }
  }

  /** Where a term stands, UTF-16 indexes. */
  public record Found<V>(int begin, int end, V value) {}

  /**
   * @param term words with blanks between; each part in brackets may be left out, each of its
   *     members between bars may stand there
   */
  public void add(String term, V value) {
    for (String form : forms(term)) {
      Words words = words(form, (text, begin, end) -> number(Stems.of(text.substring(begin, end))));
      List<Part> parts =
          IntStream.range(0, words.size)
              .mapToObj(i -> new Part(words.stems[i], words.isCapital(i)))
              .toList();
      byFirst.get(parts.get(0).stem()).add(new Term<>(parts, value));
    }
  }

  /** Every term at every place, the longer ones of each place first. */
  public List<Found<V>> in(String text) {
    return in(text, value -> true);
  }

  /** Every term of some values at every place, the longer ones of each place first. */
  public List<Found<V>> in(String text, Predicate<V> wanted) {
    Words words = words(text, numbers::of);
    List<Found<V>> found = new ArrayList<>();
    for (int i = 0; i < words.size; i++) {
      int stem = words.stems[i];
      if (stem == NONE) {
        continue;
      }
      int first = found.size();
      for (Term<V> term : byFirst.get(stem)) {
        if (wanted.test(term.value()) && words.have(term.parts(), i)) {
          int last = i + term.parts().size() - 1;
          found.add(new Found<>(words.begins[i], words.ends[last], term.value()));
        }
      }
      if (found.size() > first + 1) {
        found.subList(first, found.size()).sort((left, right) -> right.end() - left.end());
      }
    }
    return found;
  }

  private int number(String stem) {
    return stems.computeIfAbsent(
        stem,
        key -> {
          byFirst.add(new ArrayList<>());
          return byFirst.size() - 1;
        });
  }

  /** Whether only blanks, a hyphen or an apostrophe stand between two words. */
  private static boolean isJoint(String text, int left, int right) {
    for (int i = left; i < right; i++) {
      if (!Character.isWhitespace(text.charAt(i)) && "-'’".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Runs of letters and digits, with full stops inside them. */
  private static Words words(String text, Numbering numbers) {
    Words words = new Words(text);
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isInside(text, end)) {
        end++;
      }
      if (end > at) {
        words.add(at, end, numbers.of(text, at, end));
      }
      at = Math.max(at + 1, end);
    }
    return words;
  }

  private static boolean isInside(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        || (text.charAt(at) == '.'
            && at > 0
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static List<String> forms(String term) {
    int open = term.indexOf('[');
    if (open < 0) {
      return List.of(term);
    }
    int close = term.indexOf(']', open);
    String[] options = term.substring(open + 1, close).split("\\|");
    return Stream.concat(Stream.of(""), Stream.of(options))
        .map(option -> term.substring(0, open) + option + term.substring(close + 1))
        .flatMap(form -> forms(form.replaceAll(" +", " ").strip()).stream())
        .toList();
  }
}
