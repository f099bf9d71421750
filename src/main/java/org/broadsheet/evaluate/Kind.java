package org.broadsheet.evaluate;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of facts that are measured, in the order of the report. */
public enum Kind {
  HEADER("header"),
  PLACES("places"),
  PART_OF("part_of"),
  ORGANISATIONS("organisations"),
  PEOPLE("people"),
  ROLES("roles"),
  DATES("dates"),
  QUANTITIES("quantities"),
  EVENTS("events"),
  TRANSLATION_ISSUES("translation_issues");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  /** The name in reports and minimums, which is the key of the gold files. */
  public String label() {
    return label;
  }

  public static Optional<Kind> ofLabel(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }
}
