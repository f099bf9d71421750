package org.broadsheet.extract.event;

import java.util.ArrayList;
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
import org.broadsheet.extract.text.Dateline;
import org.broadsheet.extract.text.Sentence;

/**
 * Where an event happened: the places of its clause, else of the clause before that names any, else
 * the seat of a body in its clause, else what the text around speaks of. Of 江苏省宜兴县 only the last
 * place counts.
 */
record EventPlaces(NamedText text, PlaceContext context) {

  /** Entity ids without repetition, in text order. */
  List<String> of(Candidate event, Candidates candidates) {
    Sentence sentence = event.sentence();
    for (Span clause : clausesBack(event, candidates)) {
      List<String> places = ids(unqualified(clause));
      if (!places.isEmpty()) {
        return places;
      }
      List<String> seats = jurisdictions(clause);
      if (!seats.isEmpty()) {
        return seats;
      }
    }
    Optional<String> around = context.placeOf(sentence, sentence.span().begin());
    return around.map(List::of).orElse(List.of());
  }

  private static List<Span> clausesBack(Candidate event, Candidates candidates) {
    List<Span> spans = new ArrayList<>();
    List<Clause> clauses = Clause.of(event.sentence().text());
    for (int i = event.clause().index(); i >= 0; i--) {
      Clause clause = clauses.get(i);
      spans.add(candidates.span(event.sentence(), clause.begin(), clause.end()));
    }
    return spans;
  }

  /** The places of a stretch but those that only say in which larger one the next lies. */
  private List<Mention> unqualified(Span stretch) {
    List<Mention> places =
        text.within(stretch).stream()
            .filter(mention -> text.names(mention, Kind.place))
            .filter(mention -> !inDateline(mention))
            .toList();
    return places.stream()
        .filter(place -> places.stream().noneMatch(next -> next.begin() == place.end()))
        .toList();
  }

  private List<String> jurisdictions(Span stretch) {
    Set<String> seats = new LinkedHashSet<>();
    for (Mention mention : text.within(stretch)) {
      String seat = text.entity(mention).jurisdiction();
      if (text.names(mention, Kind.organization) && seat != null) {
        seats.add(seat);
      }
    }
    return List.copyOf(seats);
  }

  private boolean inDateline(Mention mention) {
    Span span = new Span(mention.begin(), mention.end());
    return text.reading().datelines().stream().map(Dateline::span).anyMatch(span::overlaps);
  }

  private static List<String> ids(List<Mention> places) {
    Set<String> ids = new LinkedHashSet<>();
    places.forEach(place -> ids.add(Objects.requireNonNull(place.entity())));
    return List.copyOf(ids);
  }
}
