package org.broadsheet.extract.pattern;

import java.util.BitSet;

/**
 * Characters of which every match has one.
 *
 * @param few the same characters where they are hardly more than one, else empty
 * @param from fewest characters before it
 * @param to most characters before it, {@link Part#ENDLESS} where nothing bounds them
 */
record Needed(BitSet units, String few, int from, int to) {
  /** So many characters are looked for one by one: there is no quick search for any of a set. */
  private static final int FEW = 2;

  static Needed of(BitSet units, int from, int to) {
    StringBuilder few = new StringBuilder();
    if (units.cardinality() <= FEW) {
      units.stream().forEach(unit -> few.append((char) unit));
    }
    return new Needed(units, few.toString(), from, to);
  }

  Needed after(int shortest, int longest) {
    return new Needed(units, few, from + shortest, Part.bounded((long) to + longest));
  }

  Needed or(Needed other) {
    BitSet both = (BitSet) units.clone();
    both.or(other.units);
    return of(both, Math.min(from, other.from), Math.max(to, other.to));
  }

  /** The one that fewer texts have. */
  Needed orRarer(Needed other) {
    return Commonness.of(other.units) < Commonness.of(units) ? other : this;
  }

  /**
   * The first index from another on at which one of them stands, the text's length if none does.
   */
  int next(String text, int at) {
    if (few.isEmpty()) {
      return next(text, at, text.length());
    }
    int next = text.length();
    for (int i = 0; i < few.length(); i++) {
      int found = text.indexOf(few.charAt(i), at);
      next = found >= 0 && found < next ? found : next;
    }
    return next;
  }

  /** Whether one of them stands at an index from one to another, exclusive. */
  boolean stand(String text, int begin, int end) {
    return next(text, begin, end) < end;
  }

  private int next(String text, int at, int end) {
    int next = at;
    while (next < end && !units.get(text.charAt(next))) {
      next++;
    }
    return next;
  }
}
