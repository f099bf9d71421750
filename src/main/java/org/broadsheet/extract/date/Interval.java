package org.broadsheet.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.broadsheet.gazetteer.Precision;

/** Days from {@code from} to {@code to}, both inclusive, and how exactly the text gives them. */
record Interval(LocalDate from, LocalDate to, Precision precision) {
  Interval {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("interval ends before it begins: " + from + "/" + to);
    }
  }

  static Interval day(LocalDate day) {
    return new Interval(day, day, Precision.DAY);
  }

  static Interval month(YearMonth month) {
    return new Interval(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  static Interval year(int year) {
    return months(year, 1, 12);
  }

  /** Whole months of one year, known to the year. */
  static Interval months(int year, int first, int last) {
    return new Interval(
        LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), Precision.YEAR);
  }

  boolean isInOneYear() {
    return from.getYear() == to.getYear();
  }

  /** Whether it is some days, not one, of one year. */
  boolean isPartOfYear() {
    return isInOneYear() && !from.equals(to);
  }

  /** The same part of another year; whole months stay whole. */
  Interval inYear(int year) {
    YearMonth last = YearMonth.from(to).withYear(year);
    boolean wholeMonth = to.equals(YearMonth.from(to).atEndOfMonth());
    return new Interval(
        from.withYear(year), wholeMonth ? last.atEndOfMonth() : to.withYear(year), precision);
  }

  /** From the first day of this one to the last of another, as exact as the vaguer of the two. */
  Interval through(Interval later) {
    Precision vaguer = precision.compareTo(later.precision) > 0 ? precision : later.precision;
    return new Interval(from, later.to, vaguer);
  }
}
