package org.broadsheet.extract.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.text.Numerals;

/** Days that the text itself gives by the lunar calendar: 阴历二月二十九日, 农历正月初五. */
final class LunarDates {
  private static final Expression DAY =
      Expression.compile(
          "(?:阴历|旧历|农历|夏历)(?<month>正|冬|腊|十[一二]?|[二三四五六七八九])月"
              + "(?:初(?<early>[一二三四五六七八九十])|(?<day>三十|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|十[一二三四五六七八九]?))日?");

  private static final Pattern OTHER = Pattern.compile("(?:藏历|回历|傣历|彝历)\\p{IsHan}{0,3}$");

  private static final int LONGEST_OTHER = 5;

  private LunarDates() {}

  /** The lunar day named at {@code begin}, in the year that puts it nearest to the report. */
  static Optional<DateMatch> at(String text, int begin, LocalDate report) {
    return DAY.at(text, begin)
        .map(
            words ->
                new DateMatch(
                    begin, words.end(), Interval.day(nearest(words, report)), "date.lunar"));
  }

  /** 藏历正月|十五日: a day of a calendar that is not put on the civil one. */
  static boolean isOtherCalendar(String text, int at) {
    return OTHER.matcher(text.substring(Math.max(0, at - LONGEST_OTHER), at)).find();
  }

  private static LocalDate nearest(Matcher words, LocalDate report) {
    int month = month(words.group("month"));
    String early = words.group("early");
    int day = Numerals.integer(early == null ? words.group("day") : early).orElseThrow();
    return IntStream.rangeClosed(report.getYear() - 1, report.getYear())
        .mapToObj(year -> LunarDays.day(year, month, day))
        .min(Comparator.comparing(date -> Math.abs(ChronoUnit.DAYS.between(date, report))))
        .orElseThrow();
  }

  private static int month(String word) {
    return switch (word) {
      case "正" -> 1;
      case "冬" -> 11;
      case "腊" -> 12;
      default -> Numerals.integer(word).orElseThrow();
    };
  }
}
