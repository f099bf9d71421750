package org.broadsheet.gazetteer.check;

/**
 * Something that cannot be right, or needs a reason.
 *
 * @param unit id of the unit
 * @param other id of the other unit involved, empty if there is none
 * @param detail days and spells
 */
public record Finding(Kind kind, String unit, String other, String detail) {
  /** What is wrong. */
  public enum Kind {
    /** Days between two spells on which no parent is even possible. */
    GAP,
    /** Two parents that are both certain on one day. */
    TWO_PARENTS,
    /** A unit within itself. */
    CYCLE,
    /** A spell that is certain on a day on which its parent did not exist. */
    OUTLIVES,
    /** A precision that does not fit the bounds it describes, or finer than its source. */
    PRECISION,
    /** Another province from one day to the next, and no change that tells of it. */
    UNTOLD,
    /** In another province for less than about a year, and back. */
    RETURNS
  }

  public String message() {
    return kind + " " + unit + (other.isEmpty() ? "" : " / " + other) + ": " + detail;
  }
}
