package org.broadsheet.gazetteer.compile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day on which a decision was approved, as the lists of decisions write it: {@code 1962年3月27日}
 * or, in the list of 1963, {@code 一九六三年三月二十七日}.
 */
final class ApprovalDay {
  private static final String NUMERALS = "〇一二三四五六七八九";
  private static final Pattern DAY =
      Pattern.compile("([\\d〇一二三四五六七八九]{4})\\s*年([\\d一二三四五六七八九十]{1,3})月([\\d一二三四五六七八九十]{1,3})日");
  private static final Pattern APPROVED = Pattern.compile(DAY.pattern() + "批准");

  private ApprovalDay() {}

  /**
   * The day in the column of days, else the one that the text says it was approved on.
   *
   * @return nothing where neither gives a day, or gives one that does not exist
   */
  static Optional<LocalDate> of(String column, String text) {
    Matcher day = DAY.matcher(column);
    if (day.matches()) {
      return date(day);
    }
    Matcher approved = APPROVED.matcher(text);
    return approved.find() ? date(approved) : Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher day) {
    try {
      return Optional.of(
          LocalDate.of(digits(day.group(1)), number(day.group(2)), number(day.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A number written digit by digit. */
  private static int digits(String text) {
    return text.chars().reduce(0, (value, digit) -> value * 10 + digit(digit));
  }

  /** A number below a hundred: {@code 27}, {@code 二十七}, {@code 十}. */
  private static int number(String text) {
    int ten = text.indexOf('十');
    if (ten < 0) {
      return digits(text);
    }
    int tens = ten == 0 ? 1 : digits(text.substring(0, ten));
    int ones = ten == text.length() - 1 ? 0 : digits(text.substring(ten + 1));
    return tens * 10 + ones;
  }

  private static int digit(int digit) {
    int arabic = Character.digit(digit, 10);
    return arabic < 0 ? NUMERALS.indexOf(digit) : arabic;
  }
}
