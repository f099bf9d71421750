package org.broadsheet.publish.page;

import java.time.LocalDate;

/** A day between the first and the last that the archive is about. */
record Slider(LocalDate day) {
  private static final LocalDate FIRST = LocalDate.of(1949, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2003, 12, 31);

  /** In days since 1970-01-01, as the script counts. */
  public long first() {
    return FIRST.toEpochDay();
  }

  public long last() {
    return LAST.toEpochDay();
  }

  public long value() {
    return day.toEpochDay();
  }

  public String text() {
    return day.toString();
  }
}
