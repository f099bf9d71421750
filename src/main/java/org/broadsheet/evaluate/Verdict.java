package org.broadsheet.evaluate;

/** How one fact fares in the comparison. */
public enum Verdict {
  /** In the gold file and found. */
  RIGHT,
  /** In the gold file, not found. */
  MISSED,
  /** Found, not in the gold file. */
  EXTRA
}
