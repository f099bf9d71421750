package org.broadsheet.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days told from the report's own (昨天) or from the day before in the text (这天).
 *
 * <p>今天 also means "nowadays", so it counts only in a report whose dateline has a day; 当天 also
 * means "on one day", so it counts only at the head of a clause.
 */
final class RelativeDays {
  private static final Pattern FROM_REPORT =
      Pattern.compile(
          "(?:(?<today>今[天日晨晚])|(?<yesterday>昨[天日晨晚夜])|(?<two>(?<![以从])前天)|(?<tomorrow>明[天日晨晚]))"
              + CalendarGrammar.TIME_OF_DAY
              + "?");
  private static final Pattern FROM_BEFORE =
      Pattern.compile(
          "(?<same>这(?:一)?天|同(?:一天|日)|是日|(?<=^|[，。；：、于在到至从])(?:当[天日晚]|那(?:一)?天))(?!然)|(?<next>次日|翌日|第二天)");

  private RelativeDays() {}

  /**
   * @param dateline the dateline's day, {@code null} where it has none
   * @param report the dateline's day, else the issue's
   * @param lastDay the day the text spoke of before
   */
  static Optional<DateMatch> at(
      String text,
      int begin,
      @Nullable LocalDate dateline,
      LocalDate report,
      @Nullable LocalDate lastDay) {
    Matcher day = FROM_REPORT.matcher(text).region(begin, text.length());
    day.useTransparentBounds(true);
    if (day.lookingAt()) {
      if (dateline == null && (day.group("today") != null || day.group("tomorrow") != null)) {
        return Optional.empty();
      }
      int distance =
          day.group("today") != null
              ? 0
              : day.group("yesterday") != null ? -1 : day.group("two") != null ? -2 : 1;
      return Optional.of(match(begin, day, report.plusDays(distance)));
    }
    Matcher again = FROM_BEFORE.matcher(text).region(begin, text.length());
    again.useTransparentBounds(true);
    again.useAnchoringBounds(false);
    if (lastDay == null || !again.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(
        match(begin, again, again.group("next") == null ? lastDay : lastDay.plusDays(1)));
  }

  private static DateMatch match(int begin, Matcher words, LocalDate day) {
    return new DateMatch(begin, words.end(), Interval.day(day), "date.relative");
  }
}
