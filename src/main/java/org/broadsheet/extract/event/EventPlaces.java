package org.broadsheet.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Span;
import org.broadsheet.extract.context.NamedText;
import org.broadsheet.extract.context.PlaceContext;
import org.broadsheet.extract.context.UnitsPointedAt;
import org.broadsheet.extract.text.Sentence;

/**
 * Where an event happened. Of its clause, else of the nearest before it that says anything: the
 * places, else the unit that it points back to, 全县, else the seats of its bodies. Where the
 * sentence says nothing: where the meeting is held that it goes on about, else what the text before
 * speaks of.
 */
record EventPlaces(
    NamedText text,
    ListedClauses clauses,
    PlacesOfClause places,
    UnitsPointedAt pointed,
    MeetingPlaces meetings,
    PlaceContext context) {

  EventPlaces(NamedText text) {
    this(
        text,
        new ListedClauses(text),
        new PlacesOfClause(text),
        new UnitsPointedAt(text),
        new MeetingPlaces(text),
        new PlaceContext(text));
  }

  /** Entity ids without repetition, in text order. */
  List<String> of(Candidate event, Candidates candidates) {
    for (Span clause : clauses.back(event, candidates)) {
      List<String> told = told(clause);
      if (!told.isEmpty()) {
        return told;
      }
    }
    Sentence sentence = event.sentence();
    return meetings
        .of(sentence)
        .or(() -> context.placeOf(sentence, sentence.span().begin()))
        .map(List::of)
        .orElse(List.of());
  }

  private List<String> told(Span clause) {
    List<String> named = ids(places.in(clause));
    if (!named.isEmpty()) {
      return named;
    }
    Optional<String> meant = pointed.in(clause);
    return meant.map(List::of).orElseGet(() -> seats(clause));
  }

  private List<String> seats(Span stretch) {
    Set<String> seats = new LinkedHashSet<>();
    for (Mention mention : text.within(stretch)) {
      String seat = text.entity(mention).jurisdiction();
      if (text.names(mention, Kind.organization) && seat != null) {
        seats.add(seat);
      }
    }
    return List.copyOf(seats);
  }

  private static List<String> ids(List<Mention> places) {
    Set<String> ids = new LinkedHashSet<>();
    places.forEach(place -> ids.add(Objects.requireNonNull(place.entity())));
    return List.copyOf(ids);
  }
}
