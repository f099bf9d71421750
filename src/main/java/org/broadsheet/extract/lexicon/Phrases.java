package org.broadsheet.extract.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every occurrence of many phrases in one pass over a text: phrases are kept by their first
 * two characters, and two of a text that begin none cost a look at one bit, however many phrases
 * there are. Immutable and shared between threads.
 */
public final class Phrases<V> {
  /** Bits for each phrase: few pairs of characters are mistaken for another pair. */
  private static final int BITS_A_PHRASE = 16;

  /** A word of bits is the number of a bit without as many of its last digits. */
  private static final int WORD = 6;

  private static final Comparator<Hit<?>> BY_END =
      Comparator.<Hit<?>>comparingInt(Hit::end).thenComparingInt(Hit::begin);

  private final PairTable<List<Phrase<V>>> byPair;
  private final Map<Character, List<Phrase<V>>> byCharacter = new HashMap<>();
  private final BitSet singles = new BitSet();
  private final long[] pairs;
  private final int mask;

  private record Phrase<V>(String text, V value) {}

  public Phrases(Map<String, V> phrases) {
    this.mask = Integer.highestOneBit(BITS_A_PHRASE * phrases.size() + 1) * 2 - 1;
    this.pairs = new long[(mask >>> WORD) + 1];
    Map<Integer, List<Phrase<V>>> longer = new HashMap<>();
    phrases.forEach((text, value) -> add(new Phrase<>(text, value), longer));
    this.byPair = new PairTable<>(longer);
  }

  private void add(Phrase<V> phrase, Map<Integer, List<Phrase<V>>> longer) {
    if (phrase.text().length() == 1) {
      byCharacter.put(phrase.text().charAt(0), List.of(phrase));
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
        add(byCharacter.getOrDefault(here, List.of()), text, at, hits);
      }
      if (at < last) {
        next = text.charAt(at + 1);
        int pair = pair(here, next);
        int bit = bit(pair);
        if ((pairs[bit >>> WORD] >>> bit & 1) != 0) {
          add(byPair.getOrDefault(pair, List.of()), text, at, hits);
        }
      }
    }
    if (hits.size() > 1) {
      hits.sort(BY_END);
    }
    return hits;
  }

  /** Adds those of some phrases that stand at an index. */
  private static <V> void add(List<Phrase<V>> phrases, String text, int at, List<Hit<V>> hits) {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase<V> phrase = phrases.get(i);
      if (text.startsWith(phrase.text(), at)) {
        hits.add(new Hit<>(at, at + phrase.text().length(), phrase.value()));
      }
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
