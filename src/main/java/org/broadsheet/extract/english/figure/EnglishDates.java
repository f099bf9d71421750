package org.broadsheet.extract.english.figure;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in English: {@code February 5th}, {@code from January 1st to 21st}, {@code late April
 * of last year}, {@code the 30th}, {@code last year}. A date without a year is the last such day up
 * to the issue's, as in the Chinese.
 */
public final class EnglishDates {
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String DAY = "(?<%s>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR =
      "(?:(?:,?\\s+|\\s+of\\s+|\\s+in\\s+)(?<year>(?:18|19|20)\\d\\d)|(?:,?\\s+|\\s+of\\s+)(?<relative>last|this|next) year)?";
  private static final Expression MONTH_FIRST =
      Expression.compile(
          "(?:[Ff]rom\\s+)?(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)[- ])?(?<month>"
              + MONTH
              + ")(?:\\s+"
              + DAY.formatted("day")
              + "(?!\\d)(?:\\s*(?:to|-|–|and)\\s*(?:(?<endmonth>"
              + MONTH
              + ")\\s+)?"
              + DAY.formatted("endday")
              + "(?!\\d|,\\d))?)?"
              + YEAR
              + "\\b");
  private static final Expression DAY_FIRST =
      Expression.compile(
          DAY.formatted("day") + "\\s+(?:of\\s+)?(?<month>" + MONTH + ")" + YEAR + "\\b");
  private static final Expression DAY_ALONE =
      Expression.compile(
          "(?:\\bthe\\s+|(?<=Agency, [A-Z]\\w{2,14}, ))(?<day>\\d{1,2})(?:st|nd|rd|th)\\b(?!\\s+[A-Z\\p{Ll}]*\\s*(?:century|session|anniversary|[A-Z]))");
  private static final Expression YEAR_ALONE =
      Expression.compile("\\b(?:in|of|since|during|by)\\s+(?<year>(?:18|19|20)\\d\\d)\\b(?!,\\d)");
  private static final Expression RELATIVE_YEAR =
      Expression.compile("\\b(?<relative>[Ll]ast|[Tt]his|[Nn]ext) year\\b");

  private static final List<String> MONTHS =
      List.of(MONTH.substring(3, MONTH.length() - 1).split("\\|"));

  private final LocalDate issue;
  private final List<EnglishDate> dates = new ArrayList<>();

  private EnglishDates(LocalDate issue) {
    this.issue = issue;
  }

  /** The dates of a text that appeared on a day, in text order. */
  public static List<EnglishDate> in(String text, LocalDate issue) {
    EnglishDates found = new EnglishDates(issue);
    if (MONTHS.stream().anyMatch(text::contains)) {
      found.scan(MONTH_FIRST, text);
      found.scan(DAY_FIRST, text);
    }
    found.scan(DAY_ALONE, text);
    found.scan(YEAR_ALONE, text);
    found.scan(RELATIVE_YEAR, text);
    found.dates.sort(Comparator.comparingInt(EnglishDate::begin));
    return found.dates;
  }

  private void scan(Expression pattern, String text) {
    Search matcher = pattern.in(text);
    while (matcher.find()) {
      boolean known =
          dates.stream()
              .anyMatch(date -> date.begin() < matcher.end() && matcher.start() < date.end());
      if (!known) {
        resolve(pattern, matcher).ifPresent(dates::add);
      }
    }
  }

  private Optional<EnglishDate> resolve(Expression pattern, Search matcher) {
    if (pattern == DAY_ALONE) {
      int day = Integer.parseInt(matcher.group("day"));
      YearMonth month = YearMonth.from(issue);
      return dayOf(day > issue.getDayOfMonth() ? month.minusMonths(1) : month, day)
          .flatMap(date -> day(matcher, date));
    }
    if (pattern == YEAR_ALONE || pattern == RELATIVE_YEAR) {
      int year = year(matcher, pattern).orElse(issue.getYear());
      return Optional.of(
          found(matcher, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "year"));
    }
    return inMonth(pattern, matcher);
  }

  private Optional<EnglishDate> inMonth(Expression pattern, Search matcher) {
    int month = month(matcher.group("month"));
    String day = matcher.groupOrNull("day");
    int assumed =
        LocalDate.of(issue.getYear(), month, 1).isAfter(issue)
            ? issue.getYear() - 1
            : issue.getYear();
    Optional<Integer> stated = year(matcher, pattern);
    int year = stated.orElse(assumed);
    if (day == null) {
      return pattern == MONTH_FIRST && isMonthName(matcher, stated)
          ? Optional.of(monthPart(matcher, YearMonth.of(year, month)))
          : Optional.empty();
    }
    Optional<LocalDate> from = dayOf(YearMonth.of(year, month), Integer.parseInt(day));
    String endDay = pattern == MONTH_FIRST ? matcher.groupOrNull("endday") : null;
    if (endDay == null || from.isEmpty()) {
      return from.flatMap(date -> day(matcher, date));
    }
    String endMonth = matcher.groupOrNull("endmonth");
    return dayOf(
            YearMonth.of(year, endMonth == null ? month : month(endMonth)),
            Integer.parseInt(endDay))
        .filter(to -> !to.isBefore(from.get()))
        .map(to -> found(matcher, from.get(), to, "day"));
  }

  /** Empty for a day that its month does not have: a misprint dates nothing. */
  private static Optional<LocalDate> dayOf(YearMonth month, int day) {
    return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
  }

  /** "May" and "March" are months only where something else says so. */
  private static boolean isMonthName(Search matcher, Optional<Integer> year) {
    String name = matcher.group("month");
    return !(name.equals("May") || name.equals("March"))
        || year.isPresent()
        || matcher.groupOrNull("part") != null;
  }

  private static EnglishDate monthPart(Search matcher, YearMonth month) {
    String part = String.valueOf(matcher.groupOrNull("part")).toLowerCase(Locale.ROOT);
    return switch (part) {
      case "early" -> found(matcher, month.atDay(1), month.atDay(10), "day");
      case "mid" -> found(matcher, month.atDay(11), month.atDay(20), "day");
      case "late" -> found(matcher, month.atDay(21), month.atEndOfMonth(), "day");
      default -> found(matcher, month.atDay(1), month.atEndOfMonth(), "month");
    };
  }

  private Optional<Integer> year(Search matcher, Expression pattern) {
    @Nullable String stated = pattern == RELATIVE_YEAR ? null : matcher.groupOrNull("year");
    if (stated != null) {
      return Optional.of(Integer.valueOf(stated));
    }
    @Nullable String relative = pattern == YEAR_ALONE ? null : matcher.groupOrNull("relative");
    return Optional.ofNullable(relative)
        .map(
            word ->
                switch (word.toLowerCase(Locale.ROOT)) {
                  case "last" -> issue.getYear() - 1;
                  case "next" -> issue.getYear() + 1;
                  default -> issue.getYear();
                });
  }

  /** The number of a month by its name in any case. */
  static int month(String name) {
    return Month.valueOf(name.toUpperCase(Locale.ROOT)).getValue();
  }

  private static Optional<EnglishDate> day(Search matcher, LocalDate day) {
    return Optional.of(found(matcher, day, day, "day"));
  }

  private static EnglishDate found(Search matcher, LocalDate from, LocalDate to, String precision) {
    return new EnglishDate(matcher.start(), matcher.end(), from, to, precision);
  }
}
