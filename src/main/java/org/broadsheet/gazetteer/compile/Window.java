package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.time.YearMonth;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Precision;

/** The days on one of which something happened or was so, both inclusive. */
record Window(LocalDate first, LocalDate last) {
  Window {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("window ends before it begins: " + first + "/" + last);
    }
  }

  /**
   * The window of a fact's date column: nominal first days of a year or month stand for it whole.
   */
  static Window of(LocalDate date, Precision precision) {
    return switch (precision) {
      case DAY -> new Window(date, date);
      case MONTH -> new Window(date.withDayOfMonth(1), YearMonth.from(date).atEndOfMonth());
      case YEAR -> new Window(date.withDayOfYear(1), date.withMonth(12).withDayOfMonth(31));
    };
  }

  boolean overlaps(Window other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  boolean contains(Window other) {
    return !first.isAfter(other.first) && !last.isBefore(other.last);
  }

  Window hull(Window other) {
    return new Window(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /** As the first day of what a change began. */
  Bound begin() {
    return new Bound(first, last);
  }

  /** As the last day of what a change ended: the day before, or some day of its month or year. */
  Bound end() {
    return first.equals(last) ? Bound.on(first.minusDays(1)) : new Bound(first, last);
  }

  Precision precision() {
    if (first.equals(last)) {
      return Precision.DAY;
    }
    return YearMonth.from(first).equals(YearMonth.from(last)) ? Precision.MONTH : Precision.YEAR;
  }
}
