package org.broadsheet.publish.page;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Years, months and days by their ISO names: as many characters of a date. */
final class Periods {
  private static final int MONTHS_AS_MONTHS = 60;
  private static final int DAYS_AS_DAYS = 92;

  private Periods() {}

  /** Characters of a date that name a bar of so long a stretch: of a year, a month or a day. */
  static int characters(LocalDate from, LocalDate to) {
    if (ChronoUnit.DAYS.between(from, to) <= DAYS_AS_DAYS) {
      return "yyyy-mm-dd".length();
    }
    return ChronoUnit.MONTHS.between(from, to) <= MONTHS_AS_MONTHS
        ? "yyyy-mm".length()
        : "yyyy".length();
  }

  /** All from one to another of the same kind, both inclusive. */
  static List<String> through(String first, String last) {
    return switch (first.length()) {
      case 4 -> through(Year.parse(first), year -> year.plusYears(1), last);
      case 7 -> through(YearMonth.parse(first), month -> month.plusMonths(1), last);
      default -> through(LocalDate.parse(first), day -> day.plusDays(1), last);
    };
  }

  private static <T> List<String> through(T first, UnaryOperator<T> next, String last) {
    return Stream.iterate(first, next)
        .map(Periods::name)
        .takeWhile(period -> period.compareTo(last) <= 0)
        .toList();
  }

  private static String name(Object period) {
    return period instanceof Year year ? "%04d".formatted(year.getValue()) : period.toString();
  }
}
