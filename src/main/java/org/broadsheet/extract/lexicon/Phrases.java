package org.broadsheet.extract.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds every occurrence of many phrases in one pass over a text: phrases are kept by their first
 * two characters, and two of a text that begin none cost a look at one bit, however many phrases
 * there are; of those that begin alike only the ones whose third character follows are compared.
 * Immutable and shared between threads.
 */
public final class Phrases<V> {
  /** Bits for each phrase: few pairs of characters are mistaken for another pair. */
  private static final int BITS_A_PHRASE = 16;

  /** A word of bits is the number of a bit without as many of its last digits. */
  private static final int WORD = 6;

  private final PairTable<Alike<V>> byPair;
  private final Map<Character, Alike<V>> byCharacter = new HashMap<>();
  private final BitSet singles = new BitSet();
  private final long[] pairs;
  private final int mask;

  private record Phrase<V>(String text, V value) {}

  /** Phrases that begin with the same two characters, or are the same one. */
  private static final class Alike<V> {
    /** Where a phrase has no third character. */
    private static final char NONE = 0;

    private final List<Phrase<V>> phrases;

    /** The third characters of the phrases, all beside each other: most phrases end here. */
    private final char[] thirds;

    Alike(List<Phrase<V>> phrases) {
      this.phrases = List.copyOf(phrases);
      this.thirds = new char[phrases.size()];
      for (int i = 0; i < thirds.length; i++) {
        String text = phrases.get(i).text();
        thirds[i] = text.length() > 2 ? text.charAt(2) : NONE;
      }
    }

    /** Adds those that stand at an index, where their first two characters do. */
    void add(String text, int at, List<Hit<V>> hits) {
      char third = at + 2 < text.length() ? text.charAt(at + 2) : NONE;
      for (int i = 0; i < thirds.length; i++) {
        if (thirds[i] == NONE || thirds[i] == third) {
          Phrase<V> phrase = phrases.get(i);
          if (thirds[i] == NONE || text.startsWith(phrase.text(), at)) {
            insert(new Hit<>(at, at + phrase.text().length(), phrase.value()), hits);
          }
        }
      }
    }

    /** Hits come from the left, so that only those of longer phrases stand behind a new one. */
    private static <V> void insert(Hit<V> hit, List<Hit<V>> hits) {
      int index = hits.size();
      while (index > 0 && hits.get(index - 1).end() > hit.end()) {
        index--;
      }
      hits.add(index, hit);
    }
  }

  public Phrases(Map<String, V> phrases) {
    this.mask = Integer.highestOneBit(BITS_A_PHRASE * phrases.size() + 1) * 2 - 1;
    this.pairs = new long[(mask >>> WORD) + 1];
    Map<Integer, List<Phrase<V>>> longer = new HashMap<>();
    phrases.forEach((text, value) -> add(new Phrase<>(text, value), longer));
    Map<Integer, Alike<V>> alike = new HashMap<>();
    longer.forEach((pair, all) -> alike.put(pair, new Alike<>(all)));
    this.byPair = new PairTable<>(alike);
  }

  private void add(Phrase<V> phrase, Map<Integer, List<Phrase<V>>> longer) {
    if (phrase.text().length() == 1) {
      byCharacter.put(phrase.text().charAt(0), new Alike<>(List.of(phrase)));
      singles.set(phrase.text().charAt(0));
    } else {
      int pair = pair(phrase.text().charAt(0), phrase.text().charAt(1));
      longer.computeIfAbsent(pair, key -> new ArrayList<>()).add(phrase);
      pairs[bit(pair) >>> WORD] |= 1L << bit(pair);
    }
  }

  /** An occurrence; offsets count UTF-16 in the text searched. */
  public record Hit<V>(int begin, int end, V value) {}

  /** All occurrences, overlapping ones too, in the order of their ends, longer ones first. */
  public List<Hit<V>> in(String text) {
    List<Hit<V>> hits = new ArrayList<>();
    boolean anySingle = !singles.isEmpty();
    int last = text.length() - 1;
    char next = last >= 0 ? text.charAt(0) : 0;
    for (int at = 0; at <= last; at++) {
      char here = next;
      if (anySingle && singles.get(here)) {
        add(byCharacter.get(here), text, at, hits);
      }
      if (at < last) {
        next = text.charAt(at + 1);
        int pair = pair(here, next);
        int bit = bit(pair);
        if ((pairs[bit >>> WORD] >>> bit & 1) != 0) {
          add(byPair.get(pair), text, at, hits);
        }
      }
    }
    return hits;
  }

  private static <V> void add(@Nullable Alike<V> alike, String text, int at, List<Hit<V>> hits) {
    if (alike != null) {
      alike.add(text, at, hits);
    }
  }

  private static int pair(char first, char second) {
    return first << Character.SIZE | second;
  }

  /** The bit of a pair, the same for a few others. */
  private int bit(int pair) {
    int mixed = pair * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & mask;
  }
}
