package org.broadsheet.extract.person;

/** What speaks for a name at an offset, as log odds; set by reading articles of every decade. */
enum Evidence {
  /** A post right before. */
  TITLE(7),
  /** A word that describes a person right before: 农民, 青年. */
  DESCRIPTION(5),
  /** A title or form of address right after, and nothing else before it. */
  ADDRESS(6),
  /** Between the marks of a list that holds a name. */
  LIST(6),
  /** Brackets at the end of a report, or the words of a reporter's credit. */
  BYLINE(7),
  /** A line of names set apart by blanks. */
  ROSTER(5),
  /** A people in brackets right after. */
  PEOPLE(9),
  /** Nothing but the words themselves. */
  NONE(-8.5);

  private final double odds;

  Evidence(double odds) {
    this.odds = odds;
  }

  double odds() {
    return odds;
  }
}
