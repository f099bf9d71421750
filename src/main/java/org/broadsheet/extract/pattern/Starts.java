package org.broadsheet.extract.pattern;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text matches of a regular expression can begin, as far as the expression tells: before
 * some characters, at a bound of a word, so far from a character that every match has. More places
 * than these where it cannot be told simply, never fewer. Immutable.
 */
final class Starts {
  /** Looking for what a match needs farther off than this is dearer than trying it. */
  private static final int FAR = 8;

  private final BitSet first;
  private final @Nullable Needed needed;
  private final boolean anywhere;
  private final boolean atWordBound;
  private final boolean atBeginning;

  private Starts(Part whole) {
    this.first = whole.first();
    this.needed = whole.needed();
    this.anywhere = whole.isAny() || whole.isOptional();
    this.atWordBound = whole.isAtWordBound();
    this.atBeginning = whole.isAtBeginning();
  }

  static Starts of(Part whole) {
    return new Starts(whole);
  }

  /** Whether the beginning of a text is the only one. */
  boolean areAtTheBeginning() {
    return atBeginning;
  }

  /** The characters that every match has, {@code null} where none are known. */
  @Nullable Needed needed() {
    return needed;
  }

  /** Whether every place is one. */
  boolean areEverywhere() {
    return anywhere && (needed == null || needed.to() == Part.ENDLESS);
  }

  /** Whether a match may begin at an index of a text, whatever comes further on. */
  boolean allow(String text, int index) {
    if (anywhere) {
      return true;
    }
    if (index == text.length() || !first.get(text.charAt(index))) {
      return false;
    }
    return !atWordBound
        || index == 0
        || !isWord(text.charAt(index - 1))
        || !isWord(text.charAt(index));
  }

  /**
   * Whether what a match needs comes soon enough after an index; {@code true} where "soon" is far.
   */
  boolean areNear(String text, int index) {
    if (needed == null || needed.to() > FAR) {
      return true;
    }
    int end = Math.min(text.length(), index + needed.to() + 1);
    return needed.stand(text, index + needed.from(), end);
  }

  /** ASCII letters and digits: no bound lies between two of them. */
  private static boolean isWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
