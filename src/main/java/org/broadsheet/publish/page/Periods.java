package org.broadsheet.publish.page;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Years, months and days by their ISO names: as many characters of a date. */
final class Periods {
  private Periods() {}

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
