package org.broadsheet.extract.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.text.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of one paragraph, sentence by sentence: later ones borrow from earlier ones. One
 * instance reads one paragraph.
 */
final class DateScanner {
  private static final Expression TERM = Expression.compile("为止|以前|之前|前(?=[，。完建结])");

  private static final Expression AHEAD =
      Expression.compile(
          "(?<![少老小敌叛骁勇])将(?!军(?!事)|领(?!导)|[士校官帅])|拟|(?<![的产业家年度月])计划|准备|预定|预计|定于|争取|要在|打算");

  /** 自九月一日起实行: from when something is in force, be the day over or still to come. */
  private static final Expression IN_FORCE = Expression.compile("起，?[^，。；]{0,6}(?:实行|施行|执行|实施|生效)");

  private static final int MONTHS_BEFORE_IN_FORCE = 1;

  /** 他说，今年: the year of the session at which it was said. */
  private static final Expression SAID = Expression.compile("(?:说|指出|谈到|报告)[：，“][^。；]{0,20}$");

  private static final Expression YEAR_OF_SPEECH = Expression.compile("今年|本年|去年|明年");

  /** 早在二月下旬: what is told of an earlier time, after which the report goes back to its own. */
  private static final Expression EARLIER = Expression.compile("[早远]在$");

  private static final Expression IN_PASSING = Expression.compile("根据|按照|关于|据|对于?");

  /** After the day of another paragraph this only means that time went on. */
  private static final String NEXT_DAY = "第二天";

  private static final String BEFORE_A_COUNT = "第每近数几满逢整共历";

  private final LocalDate report;
  private final YearMonth thisMonth;
  private final @Nullable LocalDate dateline;
  private @Nullable Interval before;
  private @Nullable LocalDate lastDay;

  /** Whether the sentence before had no date. */
  private boolean undated;

  /** Whether this paragraph spoke of a day itself. */
  private boolean told;

  /**
   * @param report the day of the report: its dateline's, else the issue's
   * @param thisMonth the month in which the report was written
   * @param dateline the dateline's day
   * @param lastDay the day that the paragraph before spoke of last
   */
  DateScanner(
      LocalDate report,
      YearMonth thisMonth,
      @Nullable LocalDate dateline,
      @Nullable LocalDate lastDay) {
    this.report = report;
    this.thisMonth = thisMonth;
    this.dateline = dateline;
    this.lastDay = lastDay;
  }

  @Nullable LocalDate lastDay() {
    return lastDay;
  }

  List<DateMatch> scan(String text) {
    List<DateMatch> found = new ArrayList<>();
    forgetBackground();
    int at = 0;
    while (at < text.length()) {
      Optional<CalendarWords> words = wordsAt(text, at);
      Optional<DateMatch> match = matchAt(text, at, words.orElse(null));
      match.ifPresent(date -> remember(text, date));
      match.ifPresent(found::add);
      undated &= match.isEmpty();
      int wordsEnd = words.map(CalendarWords::end).orElse(at + 1);
      at = match.map(DateMatch::end).orElse(wordsEnd);
    }
    return found;
  }

  /** A year of long ago is that of what follows it at once: 该渠一九四一年凿成。…。三月底开始整修. */
  private void forgetBackground() {
    if (undated && before != null && before.to().getYear() < report.getYear() - 1) {
      before = null;
    }
    undated = true;
  }

  /**
   * The month that a report calls 本月: that of its day, or the one before where it tells of a day of
   * 本月 that its own month had not reached, having gone to press later.
   *
   * @param sentences the whole report's
   */
  static YearMonth monthOf(LocalDate report, List<String> sentences) {
    YearMonth month = YearMonth.from(report);
    boolean late = sentences.stream().anyMatch(text -> tellsOfLaterDay(text, report));
    return late ? month.minusMonths(1) : month;
  }

  private static boolean tellsOfLaterDay(String text, LocalDate report) {
    for (int at = text.indexOf("本月"); at >= 0; at = text.indexOf("本月", at + 1)) {
      Optional<CalendarWords> later =
          wordsAt(text, at)
              .filter(
                  words -> words.days() != null && words.days().first() > report.getDayOfMonth())
              .filter(words -> !isAhead(text, words));
      if (later.isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<CalendarWords> wordsAt(String text, int at) {
    boolean mayBegin = CalendarGrammar.STARTERS.indexOf(text.charAt(at)) >= 0;
    return mayBegin && !insideNumber(text, at) && !LunarDates.isOtherCalendar(text, at)
        ? CalendarWords.at(text, at)
        : Optional.empty();
  }

  private Optional<DateMatch> matchAt(String text, int at, @Nullable CalendarWords words) {
    Optional<DateMatch> festival = Festivals.at(text, at, report);
    if (festival.isPresent()) {
      return festival;
    }
    if (words != null) {
      Optional<DateMatch> date = calendar(text, words);
      date.filter(match -> !isCompared(text, at) && !words.samePeriod())
          .filter(match -> !EARLIER.isIn(text.substring(0, at)))
          .ifPresent(match -> before = match.interval());
      return words.vague() ? Optional.empty() : date;
    }
    boolean nextOfAnother = !told && text.startsWith(NEXT_DAY, at);
    return nextOfAnother
        ? Optional.empty()
        : LunarDates.at(text, at, report)
            .or(() -> RelativeDays.at(text, at, dateline, report, lastDay));
  }

  private void remember(String text, DateMatch date) {
    boolean oneDay = date.interval().from().equals(date.interval().to());
    if (oneDay && !IN_PASSING.isIn(text.substring(clauseBegin(text, date.begin()), date.begin()))) {
      lastDay = date.interval().to();
      told = true;
    }
  }

  private Optional<DateMatch> calendar(String text, CalendarWords words) {
    return resolve(text, words).map(interval -> withEnd(text, words, interval));
  }

  /**
   * What a clause before only planned, 规定二月底以前完成, may be over by the day of the report: of the two
   * years the nearer one.
   */
  private Optional<Interval> resolve(String text, CalendarWords words) {
    int at = words.begin();
    boolean ahead = isAhead(text, words);
    Optional<Interval> interval = resolver(text, at, ahead).resolve(words);
    boolean inClause = AHEAD.isIn(text.substring(clauseBegin(text, at), at));
    if (ahead && !inClause) {
      return Stream.of(interval, resolver(text, at, false).resolve(words))
          .flatMap(Optional::stream)
          .min(Comparator.comparing(this::distance));
    }
    return !ahead && IN_FORCE.isAt(text, words.end())
        ? resolver(text, at, true).resolve(words).filter(this::isSoon).or(() -> interval)
        : interval;
  }

  private boolean isSoon(Interval interval) {
    return interval.from().isAfter(report)
        && interval.to().isBefore(report.plusMonths(MONTHS_BEFORE_IN_FORCE));
  }

  private long distance(Interval interval) {
    return Math.abs(ChronoUnit.DAYS.between(report, interval.to()));
  }

  /** After a term, 到八月中旬为止, what is to come may have been said in any clause before. */
  private static boolean isAhead(String text, CalendarWords words) {
    int from = TERM.isAt(text, words.end()) ? 0 : clauseBegin(text, words.begin());
    return AHEAD.isIn(text.substring(from, words.begin()));
  }

  private DateMatch withEnd(String text, CalendarWords words, Interval first) {
    Matcher through = CalendarGrammar.THROUGH.matcher(text).region(words.end(), text.length());
    Optional<CalendarWords> last =
        through.lookingAt() ? CalendarWords.at(text, through.end()) : Optional.empty();
    return last.filter(end -> !end.vague())
        .flatMap(
            end ->
                CalendarResolver.through(first, end, report, thisMonth)
                    .map(
                        to ->
                            new DateMatch(
                                words.begin(), end.end(), first.through(to), "date.interval")))
        .orElseGet(() -> new DateMatch(words.begin(), words.end(), first, "date.calendar"));
  }

  /** 比上月 compares with the month before the one just told of, not with the report's. */
  private CalendarResolver resolver(String text, int at, boolean ahead) {
    if (lastDay != null && isSaidLastYear(text, at, lastDay)) {
      return new CalendarResolver(lastDay, YearMonth.from(lastDay), before, ahead);
    }
    boolean monthBefore = text.startsWith("上", at) && isCompared(text, at) && before != null;
    return monthBefore && before != null
        ? new CalendarResolver(before.from(), YearMonth.from(before.from()), before, ahead)
        : new CalendarResolver(report, thisMonth, before, ahead);
  }

  /** A report of January on a session of December: what a speaker calls this year is over. */
  private boolean isSaidLastYear(String text, int at, LocalDate session) {
    return report.getMonthValue() == 1
        && session.getYear() == report.getYear() - 1
        && YEAR_OF_SPEECH.isAt(text, at)
        && SAID.isIn(text.substring(0, at));
  }

  private static boolean isCompared(String text, int at) {
    return at > 0 && "比较与同".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static int clauseBegin(String text, int at) {
    int begin = at;
    while (begin > 0 && "，。；：！？“”（）".indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    return begin;
  }

  private static boolean insideNumber(String text, int at) {
    if (at == 0) {
      return false;
    }
    char previous = text.charAt(at - 1);
    boolean numeral = Numerals.digit(text.charAt(at)) >= 0 || Numerals.scale(text.charAt(at)) > 0;
    return numeral
        && (Numerals.digit(previous) >= 0
            || Numerals.scale(previous) > 0
            || ".．万亿余多".indexOf(previous) >= 0
            || BEFORE_A_COUNT.indexOf(previous) >= 0);
  }
}
