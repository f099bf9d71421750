package org.broadsheet.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.text.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of one paragraph, sentence by sentence: later ones borrow from earlier ones. One
 * instance reads one paragraph.
 */
final class DateScanner {
  private static final Pattern AHEAD = Pattern.compile("[将拟]|计划|准备|预定|预计|定于|争取|要在|打算");
  private static final Pattern IN_PASSING = Pattern.compile("根据|按照|关于|据|对于?");
  private static final String BEFORE_A_COUNT = "第每近数几满逢整共历";

  private final LocalDate report;
  private final @Nullable LocalDate dateline;
  private @Nullable Interval before;
  private @Nullable LocalDate lastDay;

  /**
   * @param report the day of the report: its dateline's, else the issue's
   * @param dateline the dateline's day
   * @param lastDay the day that the paragraph before spoke of last
   */
  DateScanner(LocalDate report, @Nullable LocalDate dateline, @Nullable LocalDate lastDay) {
    this.report = report;
    this.dateline = dateline;
    this.lastDay = lastDay;
  }

  @Nullable LocalDate lastDay() {
    return lastDay;
  }

  List<DateMatch> scan(String text) {
    List<DateMatch> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<DateMatch> match = matchAt(text, at);
      if (match.isPresent()) {
        found.add(match.get());
        at = match.get().end();
      } else {
        at++;
      }
    }
    return found;
  }

  private Optional<DateMatch> matchAt(String text, int at) {
    Optional<DateMatch> match = Festivals.at(text, at, report);
    if (match.isEmpty()
        && CalendarGrammar.STARTERS.indexOf(text.charAt(at)) >= 0
        && !insideNumber(text, at)) {
      match = calendar(text, at);
      if (match.isPresent()) {
        before = match.get().interval();
      }
    }
    if (match.isEmpty()) {
      match = RelativeDays.at(text, at, dateline, report, lastDay);
    }
    match.ifPresent(date -> remember(text, date));
    return match;
  }

  private void remember(String text, DateMatch date) {
    boolean oneDay = date.interval().from().equals(date.interval().to());
    if (oneDay
        && !IN_PASSING
            .matcher(text.substring(clauseBegin(text, date.begin()), date.begin()))
            .find()) {
      lastDay = date.interval().to();
    }
  }

  private Optional<DateMatch> calendar(String text, int at) {
    boolean ahead = AHEAD.matcher(text.substring(clauseBegin(text, at), at)).find();
    Optional<CalendarWords> words = CalendarWords.at(text, at);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Optional<Interval> first = resolver(text, at, ahead).resolve(words.get());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Interval interval = first.get();
    int end = words.get().end();
    Matcher through = CalendarGrammar.THROUGH.matcher(text).region(end, text.length());
    Optional<CalendarWords> later =
        through.lookingAt() ? CalendarWords.at(text, through.end()) : Optional.empty();
    if (later.isPresent()) {
      Optional<Interval> last =
          new CalendarResolver(report, interval, ahead)
              .resolve(later.get())
              .filter(to -> !to.to().isBefore(interval.from()));
      if (last.isPresent()) {
        return Optional.of(
            new DateMatch(at, later.get().end(), interval.through(last.get()), "date.interval"));
      }
    }
    return Optional.of(new DateMatch(at, end, interval, "date.calendar"));
  }

  /** 比上月 compares with the month before the one just told of, not with the report's. */
  private CalendarResolver resolver(String text, int at, boolean ahead) {
    boolean compares = at > 0 && "比较".indexOf(text.charAt(at - 1)) >= 0;
    LocalDate from = compares && before != null ? before.from() : report;
    return new CalendarResolver(from, before, ahead);
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
