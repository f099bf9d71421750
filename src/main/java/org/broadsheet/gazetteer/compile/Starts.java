package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import org.broadsheet.gazetteer.ValidTime;

/** The day that orders valid times: the earliest known of the begin, else its latest. */
final class Starts {
  private Starts() {}

  static LocalDate of(ValidTime time) {
    LocalDate earliest = time.begin().earliest();
    LocalDate latest = time.begin().latest();
    return earliest != null ? earliest : latest != null ? latest : LocalDate.MIN;
  }
}
