package org.broadsheet.gazetteer.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.gazetteer.ChangeEvent;

/**
 * When one parent handed what it held over to another: provinces by the hand-kept tables,
 * prefectures by the facts on their merging. It dates the move of a child that is known under the
 * one before and under the other afterwards.
 */
final class Handovers {
  private final Provinces provinces;
  private final Map<String, List<Fact>> merges = new HashMap<>();

  Handovers(Provinces provinces, Collection<Fact> facts) {
    this.provinces = provinces;
    for (Fact fact : facts) {
      if (fact.claim() == Fact.Claim.END
          && fact.change() == ChangeEvent.Kind.MERGE
          && !fact.unit().endsWith("县")) {
        merges.computeIfAbsent(fact.unit(), key -> new ArrayList<>()).add(fact);
      }
    }
  }

  Optional<Window> between(String from, String to, Window window) {
    return provinces
        .handover(from, to, window)
        .map(day -> new Window(day, day))
        .or(
            () ->
                merges.getOrDefault(from, List.of()).stream()
                    .filter(fact -> fact.others().contains(to))
                    .map(Fact::window)
                    .filter(window::overlaps)
                    .findFirst());
  }
}
