package org.broadsheet.gazetteer;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.broadsheet.gazetteer.Closure.Certainty;
import org.broadsheet.gazetteer.Closure.Hop;

/**
 * The definition in {@link Closure}'s Javadoc, taken literally: one day, one ancestor, one unit at
 * a time. Slow, and shares no code with the sweep.
 */
final class ClosureByDay {
  private final Map<String, List<Hop>> hops;
  private final SortedSet<LocalDate> days = new TreeSet<>();

  ClosureByDay(Collection<Hop> hops) {
    this.hops = hops.stream().collect(groupingBy(Hop::unit));
    for (Hop hop : hops) {
      add(hop.time().begin(), 0);
      add(hop.time().end(), 1);
    }
    days.add(LocalDate.of(1900, 1, 1));
    days.add(LocalDate.of(2100, 1, 1));
  }

  private void add(Bound bound, int later) {
    LocalDate earliest = bound.earliest();
    LocalDate latest = bound.latest();
    if (earliest != null) {
      days.add(earliest.plusDays(later));
    }
    if (latest != null) {
      days.add(latest.plusDays(later));
    }
  }

  /** A way up: how far and how surely. */
  record Reached(int depth, Certainty certainty) {}

  /** Every day on which anything changes, and one day long before and after. */
  SortedSet<LocalDate> days() {
    return days;
  }

  /** By unit, then by ancestor. */
  Map<String, Map<String, Reached>> on(LocalDate day) {
    Map<String, Map<String, Certainty>> candidates = new HashMap<>();
    hops.keySet().forEach(unit -> candidates.put(unit, candidates(unit, day)));
    Map<String, Map<String, Reached>> all = new HashMap<>();
    hops.keySet().forEach(unit -> all.put(unit, new HashMap<>()));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (String unit : hops.keySet()) {
        Map<String, Reached> now = step(unit, candidates.getOrDefault(unit, Map.of()), all);
        grew |= !now.equals(all.put(unit, now));
      }
    }
    all.forEach(
        (unit, reached) -> {
          List<Hop> gazetteer = gazetteer(unit, day);
          boolean stood =
              gazetteer.isEmpty()
                  || gazetteer.stream().anyMatch(hop -> hop.time().certainOn(day))
                  || hasBothSides(gazetteer, day);
          if (!stood) {
            reached.replaceAll(
                (ancestor, way) ->
                    way.certainty() == Certainty.CERTAIN
                        ? new Reached(way.depth(), Certainty.POSSIBLE)
                        : way);
          }
        });
    return all;
  }

  private static Map<String, Reached> step(
      String unit, Map<String, Certainty> candidates, Map<String, Map<String, Reached>> all) {
    TreeSet<String> ancestors = new TreeSet<>(candidates.keySet());
    candidates
        .keySet()
        .forEach(parent -> ancestors.addAll(all.getOrDefault(parent, Map.of()).keySet()));
    ancestors.remove(unit);
    Map<String, Reached> reached = new HashMap<>();
    for (String ancestor : ancestors) {
      int depth = Integer.MAX_VALUE;
      boolean every = true;
      Certainty certainty = Certainty.CERTAIN;
      for (Map.Entry<String, Certainty> candidate : candidates.entrySet()) {
        Reached above =
            candidate.getKey().equals(ancestor)
                ? new Reached(0, Certainty.CERTAIN)
                : all.getOrDefault(candidate.getKey(), Map.of()).get(ancestor);
        if (above == null || above.certainty() == Certainty.DISPUTED) {
          every = false;
        }
        if (above != null) {
          depth = Math.min(depth, above.depth() + 1);
          if (above.certainty() == Certainty.POSSIBLE
              || candidate.getValue() == Certainty.POSSIBLE) {
            certainty = Certainty.POSSIBLE;
          }
        }
      }
      reached.put(ancestor, new Reached(depth, every ? certainty : Certainty.DISPUTED));
    }
    return reached;
  }

  private Map<String, Certainty> candidates(String unit, LocalDate day) {
    Map<String, Certainty> candidates = new HashMap<>();
    List<Hop> gazetteer = gazetteer(unit, day);
    if (gazetteer.stream().anyMatch(hop -> hop.time().certainOn(day))) {
      gazetteer.stream()
          .filter(hop -> hop.time().certainOn(day))
          .forEach(hop -> candidates.put(hop.parent(), Certainty.CERTAIN));
      return candidates;
    }
    for (Hop hop : gazetteer) {
      Bound end = hop.time().end();
      boolean pastOpenEnd =
          end.latest() == null && end.earliest() != null && day.isAfter(end.earliest());
      weaken(candidates, hop.parent(), pastOpenEnd ? Certainty.POSSIBLE : Certainty.CERTAIN);
    }
    if (!gazetteer.isEmpty()) {
      return candidates;
    }
    List<Hop> attested =
        hops.getOrDefault(unit, List.of()).stream()
            .filter(hop -> hop.attested() && hop.time().possibleOn(day))
            .filter(
                hop ->
                    hop.time().begin().latest() == null
                        || gazetteer(unit, hop.time().begin().latest()).stream()
                            .noneMatch(
                                known -> known.time().certainOn(hop.time().begin().latest())))
            .toList();
    if (attested.stream().anyMatch(hop -> hop.time().certainOn(day))) {
      attested.stream()
          .filter(hop -> hop.time().certainOn(day))
          .forEach(hop -> candidates.put(hop.parent(), Certainty.CERTAIN));
      return candidates;
    }
    for (Hop hop : attested) {
      LocalDate seen = hop.time().begin().latest();
      boolean placedThen = seen != null && !gazetteer(hop.parent(), seen).isEmpty();
      if (!placedThen || !gazetteer(hop.parent(), day).isEmpty()) {
        candidates.put(hop.parent(), Certainty.POSSIBLE);
      }
    }
    return candidates;
  }

  private static void weaken(Map<String, Certainty> candidates, String parent, Certainty value) {
    candidates.merge(parent, value, (left, right) -> left == Certainty.POSSIBLE ? left : right);
  }

  /** One hop whose last days these may be, and another whose first days these may be. */
  private static boolean hasBothSides(List<Hop> hops, LocalDate day) {
    for (Hop ending : hops) {
      Bound end = ending.time().end();
      if (end.earliest() == null || end.latest() == null || !day.isAfter(end.earliest())) {
        continue;
      }
      for (Hop beginning : hops) {
        LocalDate latest = beginning.time().begin().latest();
        if (!beginning.equals(ending) && latest != null && day.isBefore(latest)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Hop> gazetteer(String unit, LocalDate day) {
    return hops.getOrDefault(unit, List.of()).stream()
        .filter(hop -> !hop.attested() && hop.time().possibleOn(day))
        .filter(
            hop ->
                hop.time().begin().earliest() != null
                    || hop.time().begin().latest() == null
                    || !day.isBefore(hop.time().begin().latest()))
        .toList();
  }
}
