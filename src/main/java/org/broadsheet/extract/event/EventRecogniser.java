package org.broadsheet.extract.event;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.annotation.Annotations.Extent;
import org.broadsheet.article.Language;
import org.broadsheet.article.Span;
import org.broadsheet.extract.context.NamedText;
import org.broadsheet.extract.date.DistinctDates;
import org.broadsheet.extract.date.FoundDate;
import org.broadsheet.extract.event.EventStatus.Status;
import org.broadsheet.extract.event.Selection.Chosen;
import org.broadsheet.extract.quantity.DistinctQuantities;
import org.broadsheet.extract.quantity.FoundQuantity;
import org.broadsheet.extract.text.Sentence;

/**
 * Finds the events that the Chinese half of an article tells of. Immutable, shared between threads.
 */
public final class EventRecogniser {
  private final TriggerLexicon lexicon = TriggerLexicon.load();
  private final Selection selection = new Selection(EventModel.load());

  /**
   * In text order, ids {@code v1} on.
   *
   * @param dateIds the ids of {@code dates}
   * @param quantityIds the ids of {@code quantities}
   */
  public List<Event> recognise(
      NamedText text,
      List<FoundDate> dates,
      DistinctDates dateIds,
      List<FoundQuantity> quantities,
      DistinctQuantities quantityIds) {
    Found found = new Found(text, new EventPlaces(text), dates, dateIds, quantityIds);
    Candidates candidates = new Candidates(text, dates, quantities, lexicon);
    List<Event> events = new ArrayList<>();
    Map<Sentence, List<FoundQuantity>> figures =
        quantities.stream().collect(Collectors.groupingBy(FoundQuantity::sentence));
    for (Map.Entry<Sentence, List<Candidate>> told : candidates.bySentence().entrySet()) {
      List<Chosen> chosen = selection.among(told.getValue());
      Map<Candidate, List<FoundQuantity>> owned =
          EventQuantities.of(chosen, figures.getOrDefault(told.getKey(), List.of()), candidates);
      for (Chosen each : chosen) {
        List<FoundQuantity> own = owned.getOrDefault(each.candidate(), List.of());
        events.add(event("v" + (events.size() + 1), each, own, found, candidates));
      }
    }
    return List.copyOf(events);
  }

  /** What was found before the events. */
  private record Found(
      NamedText text,
      EventPlaces places,
      List<FoundDate> dates,
      DistinctDates dateIds,
      DistinctQuantities quantityIds) {}

  private static Event event(
      String id, Chosen chosen, List<FoundQuantity> figures, Found found, Candidates candidates) {
    Candidate at = chosen.candidate();
    Status worded = EventStatus.of(at);
    EventTime time = EventTime.of(found.text().reading(), found.dates(), at, worded);
    Span trigger = candidates.span(at.sentence(), at.hit().begin(), at.hit().end());
    boolean ahead = worded == Status.HAPPENED && time.isAhead(found.text().reading(), trigger);
    Status status = ahead ? Status.PLANNED : worded;
    return new Event(
        id,
        EventType.of(at),
        Language.CHINESE.tag(),
        new org.broadsheet.annotation.Annotations.Trigger(
            trigger.begin(), trigger.end(), at.hit().trigger().word()),
        found.places().of(at, candidates),
        new EventActors(found.text()).of(at, candidates),
        figures.stream()
            .map(found.quantityIds().ids()::get)
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        time.earliest(),
        time.latest(),
        time.basis(),
        status.word(),
        time.date() == null
            ? List.of()
            : List.of(Objects.requireNonNull(found.dateIds().ids().get(time.date()))),
        new Extent(at.sentence().span().begin(), at.sentence().span().end()),
        "event.trigger",
        BigDecimal.valueOf(chosen.probability()).setScale(2, RoundingMode.HALF_EVEN).doubleValue());
  }
}
