package org.broadsheet.extract.english.alone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.annotation.Annotations.Extent;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.annotation.Annotations.Trigger;
import org.broadsheet.article.Language;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.alone.EnglishEvents.FoundEvent;
import org.broadsheet.extract.english.figure.EnglishDate;
import org.broadsheet.extract.english.text.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * The events of one article of English alone as annotations: what happened where, by whom, with
 * which figures, and when. The day is the one stated, else that of the last dateline, else the
 * issue's.
 */
final class ToldEvents {
  private static final double LESS_SURE = 0.45;

  private final LocalDate issue;
  private final EnglishEntities entities;
  private @Nullable LocalDate dateline;

  ToldEvents(LocalDate issue, EnglishEntities entities) {
    this.issue = issue;
    this.entities = entities;
  }

  /**
   * What one sentence names.
   *
   * @param written its dates as they are written
   */
  record Findings(
      Stretch stretch,
      List<Mention> mentions,
      List<EnglishDate> written,
      List<DateMention> dates,
      List<Quantity> quantities) {
    /** Less the names of the dateline. */
    private Findings from(int begin) {
      return new Findings(
          stretch,
          mentions.stream().filter(mention -> mention.begin() >= begin).toList(),
          written,
          dates,
          quantities);
    }
  }

  /**
   * The events of a sentence.
   *
   * @param known how many events have been told before
   */
  List<Event> in(Findings here, int known) {
    Stretch stretch = here.stretch();
    Optional<EnglishDate> sent = EnglishEvents.dateline(stretch.text(), here.written());
    sent.ifPresent(date -> dateline = date.from());
    Findings told =
        here.from(
            sent.map(date -> stretch.part(date.begin(), date.end()).end())
                .orElse(stretch.span().begin()));
    List<FoundEvent> found = EnglishEvents.in(stretch.text(), here.written());
    return IntStream.range(0, found.size())
        .mapToObj(i -> event("v" + (known + i + 1), found.get(i), told))
        .toList();
  }

  private Event event(String id, FoundEvent event, Findings here) {
    Stretch stretch = here.stretch();
    Span trigger = stretch.part(event.hit().begin(), event.hit().end());
    Span clause = stretch.part(event.clauseBegin(), event.clauseEnd());
    boolean planned = "planned".equals(event.status());
    EnglishDate stated = event.date();
    LocalDate told = dateline != null ? dateline : issue;
    return new Event(
        id,
        event.hit().trigger().type(),
        Language.ENGLISH.tag(),
        new Trigger(
            trigger.begin(),
            trigger.end(),
            stretch.text().substring(event.hit().begin(), event.hit().end())),
        ids(named(here, Kind.place)),
        ids(
            Stream.concat(named(here, Kind.organization), named(here, Kind.person))
                .filter(mention -> clause.begin() <= mention.begin())
                .filter(mention -> mention.end() <= trigger.begin())),
        here.quantities().stream()
            .filter(figure -> clause.begin() <= figure.begin() && figure.end() <= clause.end())
            .map(Quantity::id)
            .toList(),
        stated != null ? stated.from() : planned ? told : null,
        stated != null ? stated.to() : planned ? null : told,
        stated != null ? "stated" : dateline != null ? "dateline" : "issue",
        event.status(),
        stated == null ? List.of() : idsOf(stated, here),
        new Extent(stretch.span().begin(), stretch.span().end()),
        "english.trigger",
        event.hit().trigger().strong() ? EnglishFacts.ALONE : LESS_SURE);
  }

  private Stream<Mention> named(Findings here, Kind kind) {
    return here.mentions().stream().filter(mention -> entities.isOf(kind, mention));
  }

  private static List<String> ids(Stream<Mention> mentions) {
    return mentions.map(Mention::entity).map(String::valueOf).distinct().toList();
  }

  private static List<String> idsOf(EnglishDate stated, Findings here) {
    int begin = here.stretch().part(stated.begin(), stated.end()).begin();
    return here.dates().stream()
        .filter(date -> date.begin() == begin)
        .map(DateMention::id)
        .toList();
  }
}
