package org.broadsheet.evaluate;

import java.util.Locale;

/** The kinds of facts that are measured, in the order of the report. */
public enum Kind {
  HEADER,
  PLACES,
  PART_OF,
  ORGANISATIONS,
  PEOPLE,
  ROLES,
  DATES,
  QUANTITIES,
  EVENTS,
  TRANSLATION_ISSUES;

  /** The name in reports, which is the key of the gold files: {@code part_of}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
