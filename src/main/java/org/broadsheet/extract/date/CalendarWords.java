package org.broadsheet.extract.date;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.broadsheet.extract.text.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one date as written, before anything is borrowed.
 *
 * @param begin UTF-16 index into the sentence, {@code end} exclusive
 * @param years 1958, 去年, 今明两年
 * @param monthsOfYear 上半年, 第三季度, 年底
 * @param months 7月, 七、八月, 上月
 * @param days 5日, 五、六两日, 上、中旬, 月底, 第一周
 * @param samePeriod whether it is the time told of before, in another year: 去年同期
 * @param vague whether readers would not agree on its days: 月初, 七月中, 今年初
 */
record CalendarWords(
    int begin,
    int end,
    @Nullable Run years,
    @Nullable Run monthsOfYear,
    @Nullable Run months,
    @Nullable Run days,
    boolean samePeriod,
    boolean vague) {

  /** What the numbers of a part count from. */
  enum Base {
    /** The calendar: 1958年, 7月, 5日. */
    CALENDAR,
    /** The report's own year or month: -1 is 去年. */
    REPORT,
    /** The year or month of the date before in the text: 0 is 同年. */
    BEFORE
  }

  /** First and last of neighbouring years, months or days; 0 is the last day of a month. */
  record Run(Base base, int first, int last) {
    static Run calendar(int first, int last) {
      return new Run(Base.CALENDAR, first, last);
    }
  }

  private static final int CENTURY = 1900;
  private static final int REPUBLIC = 1911;
  private static final int DAYS_A_WEEK = 7;

  /** 月半, the day of the full moon in a lunar month. */
  private static final int MIDDLE = 15;

  /** The date that begins at {@code begin}, empty where no part of one does. */
  static Optional<CalendarWords> at(String text, int begin) {
    if (!CalendarGrammar.mayBegin(text, begin)) {
      return Optional.empty();
    }
    Matcher matcher = CalendarGrammar.DATE.matcher(text).region(begin, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt() || matcher.end() == begin || isDuration(matcher.group("short"))) {
      return Optional.empty();
    }
    if (areApart(text, matcher)) {
      int year = Objects.requireNonNull(number(matcher, "since"));
      return Optional.of(
          new CalendarWords(
              begin,
              matcher.end("since"),
              Run.calendar(year, year),
              null,
              null,
              null,
              false,
              false));
    }
    return Optional.of(
        new CalendarWords(
            begin,
            matcher.end(),
            years(matcher),
            monthsOfYear(matcher),
            months(matcher),
            days(matcher),
            matcher.group("samePeriod") != null,
            matcher.group("vaguely") != null || matcher.group("beginning") != null));
  }

  /** 1954、|1956年: two years with another between them are no run. */
  private static boolean areApart(String text, Matcher matcher) {
    Integer since = number(matcher, "since");
    Integer year = number(matcher, "year");
    return since != null
        && year != null
        && "、和".indexOf(text.charAt(matcher.end("since"))) >= 0
        && year - since != 1;
  }

  /** 五六年 is five or six years, 四四年 is 1944. */
  private static boolean isDuration(@Nullable String digits) {
    return digits != null
        && !Character.isDigit(digits.charAt(0))
        && Numerals.digit(digits.charAt(1)) == Numerals.digit(digits.charAt(0)) + 1;
  }

  private static @Nullable Run years(Matcher matcher) {
    Integer full = number(matcher, "year");
    Integer since = number(matcher, "since");
    Integer republic = number(matcher, "republic");
    Integer shortYear = number(matcher, "short");
    if (full != null) {
      return Run.calendar(since == null || since > full ? full : since, full);
    }
    if (republic != null) {
      return Run.calendar(REPUBLIC + republic, REPUBLIC + republic);
    }
    if (shortYear != null) {
      return Run.calendar(CENTURY + shortYear, CENTURY + shortYear);
    }
    String relative = matcher.group("relativeYear");
    String two = matcher.group("twoYears");
    return relative != null ? relativeYear(relative) : two != null ? twoYears(two) : null;
  }

  private static Run relativeYear(String word) {
    return switch (word) {
      case "同年" -> new Run(Base.BEFORE, 0, 0);
      case "次年", "翌年" -> new Run(Base.BEFORE, 1, 1);
      case "去年", "上年" -> new Run(Base.REPORT, -1, -1);
      case "前年" -> new Run(Base.REPORT, -2, -2);
      case "大前年" -> new Run(Base.REPORT, -3, -3);
      case "明年", "来年" -> new Run(Base.REPORT, 1, 1);
      case "后年" -> new Run(Base.REPORT, 2, 2);
      default -> new Run(Base.REPORT, 0, 0);
    };
  }

  private static Run twoYears(String word) {
    return switch (word.charAt(0)) {
      case '前' -> new Run(Base.REPORT, -2, -1);
      case '去' -> new Run(Base.REPORT, -1, 0);
      default -> new Run(Base.REPORT, 0, 1);
    };
  }

  private static @Nullable Run monthsOfYear(Matcher matcher) {
    String half = matcher.group("half") == null ? matcher.group("bareHalf") : matcher.group("half");
    Integer quarter = number(matcher, matcher.group("quarter") == null ? "bareQuarter" : "quarter");
    Integer quarters = number(matcher, "quarters");
    Integer firstMonths =
        quarters == null ? number(matcher, "firstMonths") : Integer.valueOf(3 * quarters);
    if (firstMonths != null) {
      return Run.calendar(1, firstMonths);
    }
    if (half != null) {
      return "上".equals(half) ? Run.calendar(1, 6) : Run.calendar(7, 12);
    }
    if (quarter != null) {
      return Run.calendar(3 * quarter - 2, 3 * quarter);
    }
    return matcher.group("beginning") == null ? null : Run.calendar(1, 1);
  }

  private static @Nullable Run months(Matcher matcher) {
    Integer month = number(matcher, "month");
    Integer last = number(matcher, "lastMonth");
    String relative = matcher.group("relativeMonth");
    if (month != null) {
      return Run.calendar(month, last == null ? month : last);
    }
    if (relative == null) {
      return matcher.group("edge") == null ? null : Run.calendar(12, 12);
    }
    return switch (relative.charAt(0)) {
      case '上' -> new Run(Base.REPORT, -1, -1);
      case '下' -> new Run(Base.REPORT, 1, 1);
      case '同', '当' -> new Run(Base.BEFORE, 0, 0);
      default -> new Run(Base.REPORT, 0, 0);
    };
  }

  /** 四月底 is the last day of the month, 今年底 that of the year. */
  private static @Nullable Run days(Matcher matcher) {
    Integer day = number(matcher, "day");
    Integer last = number(matcher, "lastDay");
    if (day != null) {
      return Run.calendar(day, last == null ? day : last);
    }
    String tenDays = matcher.group("tenDays");
    if (tenDays != null) {
      String lastTenDays = matcher.group("lastTenDays");
      Run first = tenDays(tenDays);
      return lastTenDays == null ? first : Run.calendar(first.first(), tenDays(lastTenDays).last());
    }
    Integer week =
        matcher.group("firstWeek") == null ? number(matcher, "week") : Integer.valueOf(1);
    if (week != null) {
      return Run.calendar(DAYS_A_WEEK * (week - 1) + 1, DAYS_A_WEEK * week);
    }
    if (matcher.group("halfMonth") != null) {
      return Run.calendar(MIDDLE, MIDDLE);
    }
    boolean atTheEnd = matcher.group("edgeOfMonth") != null || matcher.group("edge") != null;
    return atTheEnd ? Run.calendar(0, 0) : null;
  }

  private static Run tenDays(String part) {
    return switch (part) {
      case "上" -> Run.calendar(1, 10);
      case "中" -> Run.calendar(11, 20);
      default -> Run.calendar(21, 0);
    };
  }

  private static @Nullable Integer number(Matcher matcher, String group) {
    String numeral = matcher.group(group);
    if (CalendarGrammar.FIRST_MONTH.equals(numeral)) {
      return 1;
    }
    OptionalInt value = numeral == null ? OptionalInt.empty() : Numerals.integer(numeral);
    return value.isPresent() ? value.getAsInt() : null;
  }
}
