package org.broadsheet.extract.pattern;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text matches of a regular expression can begin, as far as the expression tells: before
 * some characters, at a bound of a word, so far from a character that every match has. More places
 * than these where it cannot be told simply, never fewer. Immutable.
 */
final class Starts {
  /** The longest line end that {@code $} lets stand between a match and the end of a text. */
  private static final int LINE_END = 2;

  private final Units first;
  private final @Nullable Sought needed;
  private final @Nullable Sought near;

  /** Whether what is needed soon is what is needed at all. */
  private final boolean nearIsNeeded;

  private final int farthestFromEnd;
  private final boolean anywhere;
  private final boolean atWordBound;
  private final boolean atBeginning;

  private Starts(Part whole) {
    this.first = new Units(whole.first());
    this.needed = Sought.of(whole.needed());
    this.near = Sought.of(whole.near());
    this.nearIsNeeded = Objects.equals(whole.near(), whole.needed());
    this.farthestFromEnd =
        whole.isAtEnd() && whole.longest() < Part.ENDLESS
            ? whole.longest() + LINE_END
            : Integer.MAX_VALUE;
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
  @Nullable Sought needed() {
    return needed;
  }

  /** The first index at which a match may begin: what is short and ends a text begins near that. */
  int earliest(String text) {
    return Math.max(0, text.length() - farthestFromEnd);
  }

  /** Whether every place is one. */
  boolean areEverywhere() {
    return anywhere && !atBeginning && (needed == null || needed.to() == Part.ENDLESS);
  }

  /** Whether a match may begin at an index of a text, whatever comes further on. */
  boolean allow(String text, int index) {
    if (anywhere) {
      return true;
    }
    if (index == text.length() || !first.has(text.charAt(index))) {
      return false;
    }
    return !atWordBound
        || index == 0
        || !isWord(text.charAt(index - 1))
        || !isWord(text.charAt(index));
  }

  /** Whether what a match needs soon after its beginning comes soon enough after an index. */
  boolean areNear(String text, int index) {
    return near == null || near.isNear(text, index);
  }

  /** Whether a match may begin at an index that is near enough to {@link #needed()}. */
  boolean mayBegin(String text, int index) {
    return allow(text, index) && (nearIsNeeded || areNear(text, index));
  }

  /** ASCII letters and digits: no bound lies between two of them. */
  private static boolean isWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
