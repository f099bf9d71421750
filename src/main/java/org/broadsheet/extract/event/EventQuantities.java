package org.broadsheet.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Span;
import org.broadsheet.extract.event.Selection.Chosen;
import org.broadsheet.extract.event.Trigger.Role;
import org.broadsheet.extract.quantity.FoundQuantity;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the events of a sentence: a figure belongs to the last event that begins before
 * its end of the clause, else to the event of an earlier clause; one that no event precedes to
 * none.
 */
final class EventQuantities {
  private EventQuantities() {}

  static Map<Candidate, List<FoundQuantity>> of(
      List<Chosen> events, List<FoundQuantity> quantities, Candidates candidates) {
    Map<Candidate, List<FoundQuantity>> byEvent = new HashMap<>();
    for (FoundQuantity quantity : quantities) {
      @Nullable Candidate owner = null;
      for (Chosen event : events) {
        Candidate candidate = event.candidate();
        Span clause =
            candidates.span(
                candidate.sentence(), candidate.clause().begin(), candidate.clause().end());
        boolean reached = clause.begin() <= quantity.span().begin();
        if (reached && candidate.hit().trigger().roles().contains(Role.QUANTITY)) {
          owner = candidate;
        }
      }
      if (owner != null) {
        byEvent.computeIfAbsent(owner, event -> new ArrayList<>()).add(quantity);
      }
    }
    return byEvent;
  }
}
