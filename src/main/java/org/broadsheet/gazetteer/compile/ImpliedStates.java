package org.broadsheet.gazetteer.compile;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the facts on units say of their parents: a source that places a unit under a parent in a
 * province places the parent in the province; so it does, less surely, the parent that a unit came
 * from, which lay where the unit did before. A unit renamed under its parent in 1956 says that the
 * parent stood then, not that it did before that year.
 */
final class ImpliedStates {
  private final Provinces provinces;
  private final Renames renames;
  private final Map<String, List<Fact>> after = new TreeMap<>();
  private final Map<String, List<Fact>> before = new TreeMap<>();
  private final Set<String> parents = new HashSet<>();

  ImpliedStates(
      Provinces provinces, Renames renames, ProvinceEvidence evidence, Collection<Fact> facts) {
    this.provinces = provinces;
    this.renames = renames;
    for (Fact fact : facts) {
      imply(after, fact, fact.to(), fact.province(), fact.window());
      if (fact.from() != null && !fact.from().equals(fact.to())) {
        LocalDate eve = fact.window().first().minusDays(1);
        String province = evidence.before(fact.unit(), eve).orElse(fact.province());
        imply(before, fact, fact.from(), province, new Window(eve, eve));
      }
    }
    before.replaceAll((parent, states) -> usual(states));
  }

  /** The units that any state is implied of. */
  Set<String> units() {
    Set<String> units = new TreeSet<>(after.keySet());
    units.addAll(before.keySet());
    return units;
  }

  /** Whether a fact names the unit as a parent. */
  boolean isParent(String unit) {
    return parents.contains(unit);
  }

  /** Of a parent, by the units that came under it or stood there. */
  List<Fact> after(String parent) {
    return after.getOrDefault(parent, List.of());
  }

  /** Of a parent, by the units that left it. */
  List<Fact> before(String parent) {
    return before.getOrDefault(parent, List.of());
  }

  /**
   * The states without those of a province that half as many units or fewer speak for: a unit that
   * is first known by its move to another province says nothing of the parent it left.
   */
  private static List<Fact> usual(List<Fact> states) {
    Map<String, Long> speaking =
        states.stream().collect(groupingBy(Fact::province, TreeMap::new, counting()));
    long most = speaking.values().stream().max(Long::compare).orElse(0L);
    return states.stream()
        .filter(state -> 2 * speaking.getOrDefault(state.province(), 0L) > most)
        .toList();
  }

  private void imply(
      Map<String, List<Fact>> states,
      Fact fact,
      @Nullable String parent,
      String province,
      Window window) {
    if (parent == null || provinces.isProvinceOnly(parent) || parent.endsWith("县")) {
      return;
    }
    parents.add(parent);
    if (fact.unit().equals(province) || parent.equals(province)) {
      return;
    }
    String name = renames.on(parent, window.last());
    states
        .computeIfAbsent(name, key -> new ArrayList<>())
        .add(
            new Fact(
                Fact.Claim.STATE,
                name,
                null,
                province,
                window,
                province,
                fact.source(),
                null,
                List.of()));
  }
}
