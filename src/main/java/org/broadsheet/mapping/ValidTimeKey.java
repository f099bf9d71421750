package org.broadsheet.mapping;

import java.time.LocalDate;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.ValidTime;

/** A valid time as IRI path segments: {@code 1958-01-01~1958-12-31/open}. */
final class ValidTimeKey {
  private ValidTimeKey() {}

  static String of(ValidTime time) {
    return bound(time.begin()) + "/" + bound(time.end());
  }

  /** A day, first and last possible day, {@code by-} the last, {@code from-} the first. */
  private static String bound(Bound bound) {
    LocalDate earliest = bound.earliest();
    LocalDate latest = bound.latest();
    if (earliest == null) {
      return latest == null ? "open" : "by-" + latest;
    }
    if (latest == null) {
      return "from-" + earliest;
    }
    return earliest.equals(latest) ? earliest.toString() : earliest + "~" + latest;
  }
}
