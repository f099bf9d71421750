package org.broadsheet.query;

import com.ibm.icu.text.Transliterator;

/** Names in the characters in which the store has them; loaded for the first that needs it. */
final class Simplified {
  private static final Transliterator CHARACTERS =
      Transliterator.getInstance("Traditional-Simplified");

  private Simplified() {}

  /** Traditional characters as simplified ones, all others as they are: 武山縣 as 武山县. */
  static String of(String name) {
    return CHARACTERS.transliterate(name);
  }
}
