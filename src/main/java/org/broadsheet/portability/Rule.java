package org.broadsheet.portability;

/** One way in which stores deviate from what a file says. */
public interface Rule {
  /** Its name in {@code deviations.tsv}. */
  String id();

  /** What to write instead, as an imperative. */
  String mend();
}
