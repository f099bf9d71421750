package org.broadsheet.gazetteer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Bound} as written in the gazetteer's tables, after ISO 8601-2 (EDTF): {@code
 * 1958-02-11}, {@code 1958-02}, {@code 1958}, an interval {@code 1953-12-31/1957-06-01}, one side
 * only {@code ../1949-10-01} or {@code 1957-12-31/..}, and the empty string for {@link Bound#OPEN}.
 */
public final class DateNotation {
  private static final String UNKNOWN = "..";

  private DateNotation() {}

  /**
   * @throws DateTimeException when the text is not of this notation or a date does not exist
   */
  public static Bound parse(String text) {
    if (text.isEmpty()) {
      return Bound.OPEN;
    }
    int slash = text.indexOf('/');
    return slash < 0
        ? new Bound(first(text), last(text))
        : new Bound(first(text.substring(0, slash)), last(text.substring(slash + 1)));
  }

  /** The shortest writing that {@link #parse} reads back. */
  public static String format(Bound bound) {
    LocalDate earliest = bound.earliest();
    LocalDate latest = bound.latest();
    if (earliest == null) {
      return latest == null ? "" : UNKNOWN + "/" + latest;
    }
    if (latest == null) {
      return earliest + "/" + UNKNOWN;
    }
    if (earliest.equals(latest)) {
      return earliest.toString();
    }
    YearMonth month = YearMonth.from(earliest);
    if (earliest.equals(month.atDay(1)) && latest.equals(month.atEndOfMonth())) {
      return month.toString();
    }
    Year year = Year.from(earliest);
    return earliest.equals(year.atDay(1)) && latest.equals(LocalDate.of(year.getValue(), 12, 31))
        ? year.toString()
        : earliest + "/" + latest;
  }

  private static @Nullable LocalDate first(String text) {
    return switch (text.length()) {
      case 2 -> unknown(text);
      case 4 -> Year.parse(text).atDay(1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  private static @Nullable LocalDate last(String text) {
    return switch (text.length()) {
      case 2 -> unknown(text);
      case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  private static @Nullable LocalDate unknown(String text) {
    if (!text.equals(UNKNOWN)) {
      throw new DateTimeException("not a date, month, year or '..': '" + text + "'");
    }
    return null;
  }
}
