package org.broadsheet.mapping;

import java.time.LocalDate;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.ValidTime;
import org.jspecify.annotations.Nullable;

/** A valid time as IRI path segments: {@code 1958-01-01~1958-12-31/open}. */
final class ValidTimeKey {
  private ValidTimeKey() {}

  static String of(ValidTime time) {
    return bound(time.begin()) + "/" + bound(time.end());
  }

  /** The day where it is known, else first and last possible day; {@code open} on both sides. */
  private static String bound(Bound bound) {
    if (Bound.OPEN.equals(bound)) {
      return "open";
    }
    String earliest = day(bound.earliest());
    String latest = day(bound.latest());
    return earliest.equals(latest) ? earliest : earliest + "~" + latest;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
