package org.broadsheet.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the triggers of a sentence that tell of events: one a clause, another of another type if
 * it is likelier than not. The limits are those of the best F1 with each set left out in turn.
 */
final class Selection {
  private static final double LIKELY = 0.34;
  private static final double LIKELY_BESIDE = 0.6;

  private final EventModel model;

  Selection(EventModel model) {
    this.model = model;
  }

  /** A trigger that was chosen and how likely it is. */
  record Chosen(Candidate candidate, double probability) {}

  /** In text order. */
  List<Chosen> among(List<Candidate> candidates) {
    Map<Integer, List<Chosen>> byClause = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      byClause
          .computeIfAbsent(candidate.clause().index(), clause -> new ArrayList<>())
          .add(new Chosen(candidate, model.probability(candidate)));
    }
    List<Chosen> chosen = new ArrayList<>();
    byClause.values().forEach(clause -> chosen.addAll(best(clause)));
    chosen.sort(Comparator.comparing(each -> each.candidate().hit().begin()));
    return chosen;
  }

  private static List<Chosen> best(List<Chosen> clause) {
    List<Chosen> sorted = new ArrayList<>(clause);
    sorted.sort(Comparator.comparing(Chosen::probability).reversed());
    List<Chosen> best = new ArrayList<>();
    for (Chosen each : sorted) {
      if (each.probability() >= (best.isEmpty() ? LIKELY : LIKELY_BESIDE) && !isTold(each, best)) {
        best.add(each);
      }
    }
    return best;
  }

  /** Whether the clause has told of an event of its type: 抽调干部下乡 is one deed. */
  private static boolean isTold(Chosen each, List<Chosen> best) {
    String type = EventType.of(each.candidate());
    return best.stream().anyMatch(told -> EventType.of(told.candidate()).equals(type));
  }
}
