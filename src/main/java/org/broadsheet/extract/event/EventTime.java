package org.broadsheet.extract.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.broadsheet.article.Span;
import org.broadsheet.extract.date.FoundDate;
import org.broadsheet.extract.event.EventStatus.Status;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.text.Dateline;
import org.broadsheet.extract.text.Reading;
import org.broadsheet.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * When an event happened. MODEL.md rule 6: what the text says; when it says nothing, the dateline's
 * day, else the issue's, is the latest. What is planned lies after that day, not before it.
 *
 * @param basis {@code stated}, {@code dateline} or {@code issue}
 * @param date the date that it rests on
 */
record EventTime(
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    String basis,
    @Nullable FoundDate date) {
  /** A date that something is compared with: 比去年增加, 超过前年. */
  private static final Expression COMPARED = Expression.compile("(?:[比较同与]|超过|相当于)$");

  private static final Expression IN_PASSING = Expression.compile("(?:根据|按照|依照|关于)[^，。；]*$");
  private static final Expression SINCE_BEFORE = Expression.compile("[从自]$");
  private static final Expression SINCE_AFTER = Expression.compile("^(?:开始|起|以来|以后|到现在|至今|到目前)");

  /** 恢复去年被破坏的工程, 作出一九五四年度施工计划: the time of the object, not of what was done to it. */
  private static final Expression OF_OBJECT =
      Expression.compile("^(?:度|[^，。；]*的|[^，。；]{0,8}(?:计划|预算|决算|任务|方案|报告)(?:$|[，。；、和]))");

  private static final Expression ON = Expression.compile("(?<![关对])[于在到至自从]$");

  static EventTime of(Reading reading, List<FoundDate> dates, Candidate event, Status status) {
    Optional<FoundDate> stated = stated(reading, dates, event);
    if (stated.isPresent()) {
      return stated(reading, event.sentence(), stated.get(), status);
    }
    Optional<LocalDate> sent =
        reading.datelineAt(event.sentence().span().begin()).map(Dateline::date);
    LocalDate day = sent.orElse(reading.article().date());
    String basis = sent.isPresent() ? "dateline" : "issue";
    return status == Status.PLANNED
        ? new EventTime(day, null, basis, null)
        : new EventTime(null, day, basis, null);
  }

  /** Whether the text puts it on a day after that of the issue, named before the trigger. */
  boolean isAhead(Reading reading, Span trigger) {
    return date != null
        && date.span().begin() < trigger.begin()
        && date.from().isAfter(reading.article().date());
  }

  /** What has happened has done so by the day of the report: 今年, told in February. */
  private static EventTime stated(
      Reading reading, Sentence sentence, FoundDate date, Status status) {
    boolean since =
        SINCE_BEFORE.isIn(before(reading, sentence, date))
            && SINCE_AFTER.isIn(after(reading, sentence, date));
    LocalDate report =
        reading
            .datelineAt(sentence.span().begin())
            .map(Dateline::date)
            .orElse(reading.article().date());
    boolean byThen = since || (status == Status.HAPPENED && report.isBefore(date.to()));
    boolean begun = !report.isBefore(date.from());
    return new EventTime(date.from(), byThen && begun ? report : date.to(), "stated", date);
  }

  /** The nearest date before the trigger in its sentence, else one after it in its clause. */
  private static Optional<FoundDate> stated(
      Reading reading, List<FoundDate> dates, Candidate event) {
    Sentence sentence = event.sentence();
    int base = reading.source().toUtf16(sentence.span().begin());
    Span whole = sentence.span();
    Span head = reading.source().span(base, base + event.hit().begin());
    Span tail =
        reading
            .source()
            .span(
                base + event.hit().end(), base + Math.max(event.hit().end(), event.clause().end()));
    Span clause = reading.source().span(base + event.clause().begin(), base + event.clause().end());
    List<FoundDate> here =
        dates.stream()
            .filter(date -> whole.contains(date.span()))
            .filter(date -> !date.rule().equals("date.dateline"))
            .filter(date -> clause.contains(date.span()) || !inPassing(reading, sentence, date))
            .filter(date -> !COMPARED.isIn(before(reading, sentence, date)))
            .toList();
    Optional<FoundDate> before =
        here.stream().filter(date -> head.contains(date.span())).reduce((first, last) -> last);
    return before.isPresent()
        ? before
        : here.stream()
            .filter(date -> tail.contains(date.span()) && !isOfObject(reading, sentence, date))
            .findFirst();
  }

  private static boolean isOfObject(Reading reading, Sentence sentence, FoundDate date) {
    return OF_OBJECT.isIn(after(reading, sentence, date))
        && !ON.isIn(before(reading, sentence, date));
  }

  /** 根据二十九日的决议: the day of something else. */
  private static boolean inPassing(Reading reading, Sentence sentence, FoundDate date) {
    return IN_PASSING.isIn(before(reading, sentence, date));
  }

  private static String before(Reading reading, Sentence sentence, FoundDate date) {
    return reading.source().slice(new Span(sentence.span().begin(), date.span().begin()));
  }

  private static String after(Reading reading, Sentence sentence, FoundDate date) {
    return reading.source().slice(new Span(date.span().end(), sentence.span().end()));
  }
}
