package org.broadsheet.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days a question is about, both inclusive, {@code null} where open. */
record Period(@Nullable LocalDate first, @Nullable LocalDate last) {
  /** Whether a day from {@code from} to {@code until}, open where {@code null}, lies in it. */
  boolean meets(@Nullable LocalDate from, @Nullable LocalDate until) {
    return (from == null || last == null || !from.isAfter(last))
        && (until == null || first == null || !until.isBefore(first));
  }

  @Override
  public String toString() {
    if (first != null && first.equals(last)) {
      return "on " + first;
    }
    return (first == null ? "" : "from %s ".formatted(first))
        + (last == null ? "on" : "until " + last);
  }
}
