package org.broadsheet.article.parse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date line of a header: {@code 1959-02-08}, in full-width digits too. */
final class HeaderDate {
  private static final String NEXT = "correct the source or take the file out of the input";
  private static final String HYPHEN = "[-－‐‑–]";
  private static final Pattern ISO =
      Pattern.compile("(\\p{Nd}{4})" + HYPHEN + "(\\p{Nd}{2})" + HYPHEN + "(\\p{Nd}{2})");
  private static final Pattern DATE_LIKE =
      Pattern.compile("\\p{Nd}{1,4}\\s*[-－‐‑–/.．年]\\s*\\p{Nd}{1,2}\\D.{0,8}|\\p{Nd}{8}");

  private HeaderDate() {}

  /** Whether a header line is meant to be a date, well written or not. */
  static boolean looksLikeOne(String value) {
    return DATE_LIKE.matcher(value).matches();
  }

  /** The date; reports one that is written otherwise or that the calendar does not have. */
  static Optional<LocalDate> parse(int line, String value, Problems problems) {
    Matcher matcher = ISO.matcher(value);
    if (!matcher.matches()) {
      problems.add(line, "date '" + value + "' is not of the form YYYY-MM-DD", NEXT);
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    int month = Integer.parseInt(matcher.group(2));
    int day = Integer.parseInt(matcher.group(3));
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      problems.add(line, "date '" + value + "' does not exist", NEXT);
      return Optional.empty();
    }
    return Optional.of(LocalDate.of(year, month, day));
  }
}
