package org.broadsheet.extract.pattern;

import java.util.BitSet;

/** A set of UTF-16 units that is asked at every place of many texts. Immutable. */
final class Units {
  /** The number of a word of bits is that of a bit without as many of its last digits. */
  private static final int WORD = 6;

  private final long[] words;

  /** The number of the first word that has a bit. */
  private final int first;

  Units(BitSet units) {
    this.first = Math.max(0, units.nextSetBit(0)) >>> WORD;
    this.words = units.get(first << WORD, Math.max(first << WORD, units.length())).toLongArray();
  }

  boolean has(char unit) {
    int word = (unit >>> WORD) - first;
    return word >= 0 && word < words.length && (words[word] >>> unit & 1) != 0;
  }
}
