package org.broadsheet.extract.person;

import java.util.OptionalInt;

/**
 * The Chinese names that can begin at one place of a text.
 *
 * @param shorter where the name with a given name of one character ends; the other is one longer
 * @param oddsOfShorter log odds of it without any context, {@code oddsOfLonger} those of the other
 */
record LikelyNames(int shorter, double oddsOfShorter, double oddsOfLonger) {
  static final LikelyNames NONE =
      new LikelyNames(-1, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

  /** The only one, set apart by a blank: a name where the context speaks for one. */
  static LikelyNames spaced(int end) {
    return new LikelyNames(end, 0, Double.NEGATIVE_INFINITY);
  }

  /**
   * Where the likeliest name ends.
   *
   * @param prior log odds of a name that the context gives
   */
  OptionalInt end(double prior) {
    if (Math.max(oddsOfShorter, oddsOfLonger) <= -prior) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(oddsOfLonger > oddsOfShorter ? shorter + 1 : shorter);
  }
}
