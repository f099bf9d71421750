package org.broadsheet.extract.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day a dateline names. MODEL.md rule 6: {@code 5日} is the 5th of the month of the issue, or of
 * the month before if that is later than the issue; likewise a month without a year.
 */
final class DatelineDay {
  private DatelineDay() {}

  /** Empty where the calendar has no such day. */
  static Optional<LocalDate> resolve(
      @Nullable Integer year, @Nullable Integer month, int day, LocalDate issue) {
    try {
      if (year != null && month != null) {
        return Optional.of(LocalDate.of(year, month, day));
      }
      if (month != null) {
        LocalDate sameYear = LocalDate.of(issue.getYear(), month, day);
        return Optional.of(sameYear.isAfter(issue) ? sameYear.minusYears(1) : sameYear);
      }
      LocalDate of = day > issue.getDayOfMonth() ? issue.minusMonths(1) : issue;
      return Optional.of(LocalDate.of(of.getYear(), of.getMonth(), day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
