package org.broadsheet.extract.lexicon;

import java.util.BitSet;

/** The characters that names of other languages are written with: 巴音布鲁克, 卡萨布兰卡. */
public final class Transliteration {
  private static final BitSet CHARACTERS = new BitSet();

  static {
    Table.words(Transliteration.class, "transliteration.txt")
        .forEach(characters -> characters.chars().forEach(CHARACTERS::set));
  }

  private Transliteration() {}

  public static boolean has(char c) {
    return CHARACTERS.get(c);
  }
}
