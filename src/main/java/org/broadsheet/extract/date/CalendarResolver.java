package org.broadsheet.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.broadsheet.extract.date.CalendarWords.Base;
import org.broadsheet.extract.date.CalendarWords.Run;
import org.broadsheet.gazetteer.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Puts written dates on the calendar by borrowing what they leave out.
 *
 * @param report the day of the report: its dateline's, else the issue's
 * @param thisMonth the month in which the report was written, which is what it calls 本月
 * @param before the date before in the same paragraph, {@code null} where there is none
 * @param ahead whether the clause speaks of what is to come (将, 计划)
 */
record CalendarResolver(
    LocalDate report, YearMonth thisMonth, @Nullable Interval before, boolean ahead) {

  /** Months ahead of its report that a month without a year may still lie. */
  private static final int SOON = 6;

  /** Empty where nothing can be borrowed from, or the calendar has no such day. */
  Optional<Interval> resolve(CalendarWords words) {
    try {
      return Optional.ofNullable(interval(words)).filter(this::plausible);
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The end of an interval that this date begins: a month or year on where it would lie before. */
  static Optional<Interval> through(
      Interval first, CalendarWords last, LocalDate report, YearMonth thisMonth) {
    return new CalendarResolver(report, thisMonth, first, false)
        .resolve(last)
        .map(to -> to.to().isBefore(first.from()) ? later(to, last) : to)
        .filter(to -> !to.to().isBefore(first.from()));
  }

  private static Interval later(Interval to, CalendarWords words) {
    if (words.years() != null) {
      return to;
    }
    int months = words.months() == null ? 1 : 12;
    LocalDate from = to.from().plusMonths(months);
    boolean wholeMonth = words.days() == null;
    return wholeMonth
        ? Interval.month(YearMonth.from(from))
        : new Interval(from, to.to().plusMonths(months), to.precision());
  }

  private @Nullable Interval interval(CalendarWords words) {
    if (words.years() == null && words.monthsOfYear() != null) {
      return partOfYear(words.monthsOfYear());
    }
    if (words.years() == null && words.months() == null && before == null) {
      return words.days() == null ? null : loneDays(words.days());
    }
    Integer year = words.years() == null ? null : count(words.years(), words.years().first());
    if (words.years() != null && year == null) {
      return null;
    }
    if (words.months() == null && words.days() == null) {
      return years(year, words);
    }
    YearMonth first = firstMonth(year, words);
    if (first == null) {
      return null;
    }
    int months = words.months() == null ? 0 : words.months().last() - words.months().first();
    YearMonth last = first.plusMonths(months < 0 ? months + 12 : months);
    return words.days() == null
        ? Interval.month(first).through(Interval.month(last))
        : days(first, words.days());
  }

  /** 18日 is of the month told of before, but not of one to come, where nothing says that it is. */
  private YearMonth monthBefore(Interval before, @Nullable Run days) {
    YearMonth month = YearMonth.from(before.to());
    return days != null && !ahead && day(month, days.first()).isAfter(report)
        ? YearMonth.from(loneDays(days).from())
        : month;
  }

  /** 去年同月: the month told of before, in another year. */
  private static YearMonth sameMonth(Interval before, @Nullable Integer year) {
    YearMonth month = YearMonth.from(before.to());
    return year == null ? month : month.withYear(year);
  }

  /** 上半年 without a year: the last one that had begun by the day of the report, or the next. */
  private Interval partOfYear(Run part) {
    boolean begun = part.first() <= report.getMonthValue();
    int year = report.getYear() + (begun ? 0 : -1) + (ahead && !begun ? 1 : 0);
    return Interval.month(YearMonth.of(year, part.first()))
        .through(Interval.month(YearMonth.of(year, part.last())));
  }

  private @Nullable Interval years(@Nullable Integer year, CalendarWords words) {
    if (year == null || words.years() == null) {
      return null;
    }
    if (words.samePeriod() && before != null && before.isPartOfYear()) {
      return before.inYear(year);
    }
    Run part = words.monthsOfYear();
    if (part != null) {
      YearMonth first = YearMonth.of(year, part.first());
      return Interval.month(first).through(Interval.month(YearMonth.of(year, part.last())));
    }
    int last = year + words.years().last() - words.years().first();
    return Interval.year(year).through(Interval.year(last));
  }

  /** The year a word means, {@code null} where 同年 has no date before it. */
  private @Nullable Integer count(Run years, int number) {
    return switch (years.base()) {
      case CALENDAR -> number;
      case REPORT -> report.getYear() + number;
      case BEFORE -> before == null ? null : before.from().getYear() + number;
    };
  }

  private @Nullable YearMonth firstMonth(@Nullable Integer year, CalendarWords words) {
    Run months = words.months();
    if (months == null) {
      return before == null || year != null ? null : monthBefore(before, words.days());
    }
    if (months.base() == Base.REPORT) {
      return thisMonth.plusMonths(months.first());
    }
    if (months.base() == Base.BEFORE) {
      return before == null ? null : sameMonth(before, year);
    }
    return year == null ? borrowed(months.first()) : YearMonth.of(year, months.first());
  }

  /**
   * A month without a year: that of the date before, unless it is over and the text speaks of what
   * is to come; else the nearest that the tense allows.
   */
  private YearMonth borrowed(int month) {
    boolean oneYear = before != null && before.isInOneYear();
    YearMonth ofBefore =
        before != null && oneYear ? YearMonth.of(before.from().getYear(), month) : null;
    boolean over = ahead && ofBefore != null && ofBefore.isBefore(YearMonth.from(report));
    if (ofBefore != null && !over && !isToCome(ofBefore)) {
      return ofBefore;
    }
    YearMonth ofReport = YearMonth.of(report.getYear(), month);
    if (ahead) {
      return ofReport.isBefore(YearMonth.from(report)) ? ofReport.plusYears(1) : ofReport;
    }
    return ofReport.isAfter(YearMonth.from(report)) ? ofReport.minusYears(1) : ofReport;
  }

  /** 十二月 in a report of January that speaks of nothing to come. */
  private boolean isToCome(YearMonth month) {
    return !ahead
        && before != null
        && !before.to().isAfter(report)
        && month.isAfter(YearMonth.from(report).plusMonths(SOON));
  }

  /** MODEL.md rule 6, and its mirror image for what is to come. */
  private Interval loneDays(Run days) {
    YearMonth month = YearMonth.from(report);
    boolean later = days.first() > report.getDayOfMonth();
    if (ahead) {
      return days(later ? month : month.plusMonths(1), days);
    }
    return days(later ? month.minusMonths(1) : month, days);
  }

  private static Interval days(YearMonth month, Run days) {
    return new Interval(day(month, days.first()), day(month, days.last()), Precision.DAY);
  }

  private static LocalDate day(YearMonth month, int number) {
    return number == 0 ? month.atEndOfMonth() : month.atDay(number);
  }

  private boolean plausible(Interval interval) {
    return interval.from().getYear() >= 1500 && interval.to().getYear() <= report.getYear() + 100;
  }
}
