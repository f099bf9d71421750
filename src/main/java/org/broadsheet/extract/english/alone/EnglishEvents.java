package org.broadsheet.extract.english.alone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.english.alone.EnglishTriggers.Hit;
import org.broadsheet.extract.english.figure.EnglishDate;
import org.broadsheet.extract.pattern.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Finds events in an English text that has no Chinese beside it: what the triggers tell of, whether
 * it happened, and when.
 */
final class EnglishEvents {
  private static final Expression DENIED =
      Expression.compile(
          "(?i)(?:\\b(?:not|never|without|nor|neither|failed to|fail to|refused to|refuses to|unable to|prevented from)|n['’]t)(?: \\w+){0,2} $");
  private static final Expression PLANNED =
      Expression.compile(
          "(?i)\\b(?:will|would|shall|should|must|plan(?:s|ned)? to|(?:is|are|was|were|be) to|(?:expected|scheduled|due|preparing|determined|required|called upon|ready) to|decided? to|intends? to|going to|hopes? to|wants? to|striv(?:e|es|ing) to|(?:will|would|to) be|in order to)(?: \\w+){0,3} $");

  /** What a dateline's date is followed by. */
  private static final Expression AFTER_DATELINE =
      Expression.compile("^(?:st|nd|rd|th)?[\\])]?\\s*(?::|--|—|\\]|\\((?:Reporter|Xinhua|By))");

  private static final Pattern CLAUSE_END = Pattern.compile("[;:]\\s|, (?:and|but|while|which) ");

  private EnglishEvents() {}

  /**
   * An event.
   *
   * @param hit its trigger
   * @param clauseBegin UTF-16 index of the clause that it is told in
   * @param clauseEnd UTF-16 index, exclusive
   * @param status {@code planned}, {@code negated}, {@code null} for what happened
   * @param date the date in the text that it rests on, {@code null} for none
   */
  record FoundEvent(
      Hit hit,
      int clauseBegin,
      int clauseEnd,
      @Nullable String status,
      @Nullable EnglishDate date) {}

  /**
   * @param dates those of the text
   */
  static List<FoundEvent> in(String text, List<EnglishDate> dates) {
    List<EnglishDate> stated = dates.stream().filter(date -> !isDateline(text, date)).toList();
    List<FoundEvent> events = new ArrayList<>();
    for (Hit hit : EnglishTriggers.bundled().in(text)) {
      int begin = clauseBegin(text, hit.begin());
      String before = text.substring(begin, hit.begin());
      String status = DENIED.isIn(before) ? "negated" : PLANNED.isIn(before) ? "planned" : null;
      events.add(
          new FoundEvent(
              hit, begin, clauseEnd(text, hit.end()), status, nearest(stated, hit).orElse(null)));
    }
    return events;
  }

  /** The date of the dateline that a text begins with. */
  static Optional<EnglishDate> dateline(String text, List<EnglishDate> dates) {
    return dates.stream().filter(date -> isDateline(text, date)).findFirst();
  }

  private static boolean isDateline(String text, EnglishDate date) {
    return AFTER_DATELINE.isIn(text.substring(date.end()));
  }

  /** The last date before the trigger, else the first after it. */
  private static Optional<EnglishDate> nearest(List<EnglishDate> dates, Hit hit) {
    Optional<EnglishDate> before =
        dates.stream().filter(date -> date.end() <= hit.begin()).reduce((first, last) -> last);
    return before.isPresent()
        ? before
        : dates.stream().filter(date -> date.begin() >= hit.end()).findFirst();
  }

  private static int clauseBegin(String text, int at) {
    Matcher end = CLAUSE_END.matcher(text).region(0, at);
    int begin = 0;
    while (end.find()) {
      begin = end.end();
    }
    return begin;
  }

  private static int clauseEnd(String text, int at) {
    Matcher end = CLAUSE_END.matcher(text).region(at, text.length());
    return end.find() ? end.start() : text.length();
  }
}
