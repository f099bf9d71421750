package org.broadsheet.extract.pattern;

import java.util.BitSet;

/**
 * Characters of which every match has one.
 *
 * @param from fewest characters before it
 * @param to most characters before it, {@link Part#ENDLESS} where nothing bounds them
 */
record Needed(BitSet units, int from, int to) {
  Needed after(int shortest, int longest) {
    return new Needed(units, from + shortest, Part.bounded((long) to + longest));
  }

  Needed or(Needed other) {
    BitSet both = (BitSet) units.clone();
    both.or(other.units);
    return new Needed(both, Math.min(from, other.from), Math.max(to, other.to));
  }

  /** The one that fewer texts have. */
  Needed orRarer(Needed other) {
    return Commonness.of(other.units) < Commonness.of(units) ? other : this;
  }
}
