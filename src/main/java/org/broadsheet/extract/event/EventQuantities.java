package org.broadsheet.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.extract.event.Selection.Chosen;
import org.broadsheet.extract.event.Trigger.Role;
import org.broadsheet.extract.quantity.FoundQuantity;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the events of a sentence: a figure belongs to the last event of its clause that is
 * told before it, else to the first told after it there, else to the last of the clauses before;
 * one that no event of its clause or before tells of to none.
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
        if (candidate.hit().trigger().roles().contains(Role.QUANTITY)
            && from(candidate, owner, candidates) <= quantity.span().begin()) {
          owner = candidate;
        }
      }
      if (owner != null) {
        byEvent.computeIfAbsent(owner, event -> new ArrayList<>()).add(quantity);
      }
    }
    return byEvent;
  }

  /** Where the figures of an event begin: at its clause, at its trigger after another event. */
  private static int from(Candidate event, @Nullable Candidate earlier, Candidates candidates) {
    boolean second = earlier != null && earlier.clause().equals(event.clause());
    int begin = second ? event.hit().begin() : event.clause().begin();
    return candidates.span(event.sentence(), begin, event.hit().end()).begin();
  }
}
