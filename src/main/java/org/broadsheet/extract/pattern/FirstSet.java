package org.broadsheet.extract.pattern;

import java.util.BitSet;

/** What a part of a regular expression can begin with. */
final class FirstSet {
  private final BitSet characters = new BitSet();
  private boolean any;
  private boolean optional;
  private boolean atWordBound;

  /** A part that takes no character. */
  static FirstSet empty() {
    FirstSet set = new FirstSet();
    set.optional = true;
    return set;
  }

  /** A part that may begin with whatever character. */
  static FirstSet anyCharacter() {
    FirstSet set = new FirstSet();
    set.any = true;
    return set;
  }

  static FirstSet wordBound() {
    FirstSet set = empty();
    set.atWordBound = true;
    return set;
  }

  BitSet characters() {
    return characters;
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

  void add(int from, int to) {
    characters.set(from, to + 1);
  }

  FirstSet orNothing() {
    optional = true;
    atWordBound = false;
    return this;
  }

  /** This part or another in its place. */
  FirstSet or(FirstSet other) {
    characters.or(other.characters);
    any |= other.any;
    optional |= other.optional;
    atWordBound &= other.atWordBound;
    return this;
  }

  /** This part with another after it. */
  FirstSet then(FirstSet next) {
    if (optional) {
      boolean takesNothing = characters.isEmpty() && !any;
      atWordBound |= takesNothing && next.atWordBound;
      characters.or(next.characters);
      any |= next.any;
      optional = next.optional;
    }
    return this;
  }
}
