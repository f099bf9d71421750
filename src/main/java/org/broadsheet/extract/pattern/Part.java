package org.broadsheet.extract.pattern;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A part of a regular expression: what it can begin with, how much it takes, and what it needs.
 * Lengths count UTF-16 units.
 */
final class Part {
  /** The length of a part that nothing bounds. */
  static final int ENDLESS = 1 << 20;

  /** Looking for what a match needs farther off than this is dearer than trying it. */
  private static final int FAR = 8;

  /** More characters than this are in nearly every text: nothing to look for. */
  private static final int MOST_NEEDED = 1000;

  private final BitSet first;
  private @Nullable Needed needed;
  private @Nullable Needed near;
  private boolean any;
  private boolean optional;
  private boolean atWordBound;
  private boolean atBeginning;
  private boolean atEnd;
  private int shortest;
  private int longest;

  private Part(BitSet first, @Nullable Needed needed, int shortest, int longest) {
    this.first = first;
    this.needed = needed;
    this.near = needed;
    this.shortest = shortest;
    this.longest = longest;
  }

  /** A part that takes no character. */
  static Part empty() {
    Part part = new Part(new BitSet(), null, 0, 0);
    part.optional = true;
    return part;
  }

  /** A part that may begin with whatever character and be of any length. */
  static Part unknown() {
    Part part = new Part(new BitSet(), null, 0, ENDLESS);
    part.any = true;
    return part;
  }

  /** A part that takes one character, whatever it is. */
  static Part anyCharacter() {
    Part part = new Part(new BitSet(), null, 1, 2);
    part.any = true;
    return part;
  }

  static Part wordBound() {
    Part part = empty();
    part.atWordBound = true;
    return part;
  }

  static Part beginning() {
    Part part = empty();
    part.atBeginning = true;
    return part;
  }

  /** A part that takes one of these characters; surrogates stand for those that they begin. */
  static Part oneOf(BitSet units) {
    int surrogate = units.nextSetBit(Character.MIN_SURROGATE);
    boolean two = surrogate >= 0 && surrogate <= Character.MAX_SURROGATE;
    Needed needed = units.cardinality() > MOST_NEEDED ? null : new Needed(units, 0, 0);
    return new Part((BitSet) units.clone(), needed, 1, two ? 2 : 1);
  }

  static Part end() {
    Part part = empty();
    part.atEnd = true;
    return part;
  }

  static int bounded(long length) {
    return (int) Math.min(length, ENDLESS);
  }

  BitSet first() {
    return first;
  }

  /** {@code null} where nothing is known of it. */
  @Nullable Needed needed() {
    return needed;
  }

  /** What is needed at most {@link #FAR} characters from the beginning, {@code null} likewise. */
  @Nullable Needed near() {
    return near;
  }

  /** The most that the part can take. */
  int longest() {
    return longest;
  }

  boolean isAny() {
    return any;
  }

  /** Whether the part can match without a character. */
  boolean isOptional() {
    return optional;
  }

  boolean isAtWordBound() {
    return atWordBound;
  }

  boolean isAtBeginning() {
    return atBeginning;
  }

  boolean isAtEnd() {
    return atEnd;
  }

  /** What stands where this part would begin, without taking it. */
  Part ahead() {
    Part part = empty();
    part.needed = needed;
    part.near = near;
    return part;
  }

  /** This part so many times in a row. */
  Part repeated(int least, int most) {
    shortest = bounded((long) shortest * least);
    longest = bounded((long) longest * most);
    if (least == 0) {
      optional = true;
      atWordBound = false;
      atBeginning = false;
      atEnd = false;
      needed = null;
      near = null;
    }
    return this;
  }

  /** This part or another in its place. */
  Part or(Part other) {
    first.or(other.first);
    any |= other.any;
    optional |= other.optional;
    atWordBound &= other.atWordBound;
    atBeginning &= other.atBeginning;
    atEnd &= other.atEnd;
    needed = needed == null || other.needed == null ? null : needed.or(other.needed);
    near = near == null || other.near == null ? null : near.or(other.near);
    shortest = Math.min(shortest, other.shortest);
    longest = Math.max(longest, other.longest);
    return this;
  }

  /** This part with another after it. */
  Part then(Part next) {
    if (optional) {
      boolean takesNothing = first.isEmpty() && !any;
      atWordBound |= takesNothing && next.atWordBound;
      atBeginning |= takesNothing && next.atBeginning;
      first.or(next.first);
      any |= next.any;
      optional = next.optional;
    }
    atEnd = next.atEnd || (atEnd && next.longest == 0);
    needed = rarer(needed, next.needed == null ? null : next.needed.after(shortest, longest));
    Needed soon = next.near == null ? null : next.near.after(shortest, longest);
    near = rarer(near, soon == null || soon.to() > FAR ? null : soon);
    shortest = bounded((long) shortest + next.shortest);
    longest = bounded((long) longest + next.longest);
    return this;
  }

  private static @Nullable Needed rarer(@Nullable Needed one, @Nullable Needed other) {
    return one == null ? other : other == null ? one : one.orRarer(other);
  }
}
