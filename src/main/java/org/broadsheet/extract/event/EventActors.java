package org.broadsheet.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Span;
import org.broadsheet.extract.context.NamedText;
import org.broadsheet.extract.text.Dateline;

/**
 * Who took part in an event: the bodies and people of its clause; where the clause goes on without
 * a subject, also those of the clause before. A clause of names alone belongs to the election,
 * appointment or attendance before it.
 */
record EventActors(NamedText text) {
  private static final Set<String> NAMES_FOLLOW =
      Set.of("Election", "Appointment", "Attendance", "Award");

  /** Entity ids without repetition, in text order. */
  List<String> of(Candidate event, Candidates candidates) {
    List<Clause> clauses = Clause.of(event.sentence().text());
    Set<String> actors = new LinkedHashSet<>();
    int index = event.clause().index();
    if (index > 0 && event.before().length() <= 1) {
      actors.addAll(named(event, candidates, clauses.get(index - 1)));
    }
    actors.addAll(named(event, candidates, clauses.get(index)));
    for (int i = index + 1; i < clauses.size() && isChoice(event); i++) {
      actors.addAll(named(event, candidates, clauses.get(i)));
    }
    return List.copyOf(actors);
  }

  private static boolean isChoice(Candidate event) {
    return NAMES_FOLLOW.contains(event.hit().trigger().type());
  }

  private List<String> named(Candidate event, Candidates candidates, Clause clause) {
    Span span = candidates.span(event.sentence(), clause.begin(), clause.end());
    return text.within(span).stream()
        .filter(mention -> !text.names(mention, Kind.place))
        .filter(mention -> !inDateline(mention))
        .map(mention -> Objects.requireNonNull(mention.entity()))
        .toList();
  }

  private boolean inDateline(Mention mention) {
    Span span = new Span(mention.begin(), mention.end());
    return text.reading().datelines().stream().map(Dateline::span).anyMatch(span::overlaps);
  }
}
