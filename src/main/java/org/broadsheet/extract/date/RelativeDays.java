package org.broadsheet.extract.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import org.broadsheet.extract.pattern.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Days told from the report's own (昨天) or from the day before in the text (这天).
 *
 * <p>今天 also means "nowadays", so it counts only in a report whose dateline has a day; 今日 without
 * one is the day told of before in a report of that day, else the issue's. 当天 also means "on one
 * day", so it counts only at the head of a clause.
 */
final class RelativeDays {
  private static final Expression FROM_REPORT =
      Expression.compile(
          "(?:(?<thisDay>今日(?![的之]))|(?<today>今[天日晨晚])|(?<yesterday>昨[天日晨晚夜])|(?<two>(?<![以从])前天)|(?<tomorrow>明[天日晨晚]))"
              + CalendarGrammar.TIME_OF_DAY
              + "?");
  private static final Expression FROM_BEFORE =
      Expression.compile(
          "(?<same>这(?:一)?天|同(?:一天|日)|(?<![但可就还不若要于总老])是日(?![本报寇伪军方美华籍侨常文语])|(?<=^|[，。；：、于在到至从])(?:当[天日晚]|那(?:一)?天))(?!然)|(?<next>次日|翌日|第二天)");

  private static final Expression HELD = Expression.compile("认为|感到|深信|相信|体会");

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
    Optional<Matcher> day = FROM_REPORT.at(text, begin);
    if (day.isPresent()) {
      @Nullable LocalDate told = day.get().group("thisDay") == null ? null : lastDay;
      LocalDate from = dateline == null && told != null ? told : report;
      return day.filter(words -> dateline != null || countsAlone(text, words))
          .map(words -> match(begin, words, from.plusDays(distance(words))));
    }
    return lastDay == null
        ? Optional.empty()
        : FROM_BEFORE
            .at(text, begin)
            .map(
                again ->
                    match(
                        begin, again, again.group("next") == null ? lastDay : lastDay.plusDays(1)));
  }

  /**
   * 昨天 and 前天 mean a day whether or not the dateline tells its own, 今日 but in what somebody holds.
   */
  private static boolean countsAlone(String text, Matcher words) {
    return words.group("thisDay") == null
        ? words.group("today") == null && words.group("tomorrow") == null
        : !HELD.isIn(text.substring(0, words.start()));
  }

  private static int distance(Matcher words) {
    return words.group("today") != null || words.group("thisDay") != null
        ? 0
        : words.group("yesterday") != null ? -1 : words.group("two") != null ? -2 : 1;
  }

  private static DateMatch match(int begin, Matcher words, LocalDate day) {
    return new DateMatch(begin, words.end(), Interval.day(day), "date.relative");
  }
}
