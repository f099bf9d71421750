package org.broadsheet.extract.pattern;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * The characters that a match of a regular expression can begin with, read off the expression; more
 * than these where it cannot be told simply, never fewer. Immutable.
 */
final class FirstCharacters {
  private final BitSet characters;
  private final boolean anywhere;
  private final boolean atWordBound;

  private FirstCharacters(FirstSet set) {
    this.characters = set.characters();
    this.anywhere = set.isAny() || set.isOptional();
    this.atWordBound = set.isAtWordBound();
  }

  static FirstCharacters of(Pattern pattern) {
    return new FirstCharacters(new FirstSetParser(pattern).parse());
  }

  /** Whether nothing is known of them. */
  boolean areUnknown() {
    return anywhere;
  }

  /** Whether a match may begin at an index of a text. */
  boolean allow(String text, int index) {
    if (anywhere) {
      return true;
    }
    if (index == text.length() || !characters.get(text.charAt(index))) {
      return false;
    }
    return !atWordBound
        || index == 0
        || !isWord(text.charAt(index - 1))
        || !isWord(text.charAt(index));
  }

  /** ASCII letters and digits: no bound lies between two of them. */
  private static boolean isWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
