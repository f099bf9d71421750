package org.broadsheet.gazetteer;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.broadsheet.gazetteer.Closure.Certainty;
import org.broadsheet.gazetteer.Closure.Hop;
import org.broadsheet.gazetteer.Closure.Within;
import org.jspecify.annotations.Nullable;

/**
 * Computes the closure unit by unit, parents before children, stretch by stretch of days over which
 * nothing above the unit changes. Units in a circle are computed together, up to the least fixed
 * point.
 */
final class ClosureSweep {
  private final Map<String, HopTimeline> timelines;
  private final Map<String, List<Stretch>> done = new HashMap<>();
  private final HopComponents components;

  ClosureSweep(Collection<Hop> hops) {
    timelines =
        hops.stream().collect(groupingBy(Hop::unit, collectingAndThen(toList(), HopTimeline::new)));
    components = new HopComponents(timelines);
  }

  /** How an ancestor is reached. */
  private record Reach(int depth, Certainty certainty) {}

  /**
   * The ancestors on every day from a day, {@code null} for ever, until the next stretch.
   *
   * @param ancestors how they are reached, given that the unit stood
   * @param stood whether it surely did
   */
  private record Stretch(@Nullable LocalDate from, Map<String, Reach> ancestors, boolean stood) {
    @Nullable Reach reach(String ancestor) {
      Reach reach = ancestors.get(ancestor);
      return reach == null || stood
          ? reach
          : new Reach(reach.depth(), weaker(reach.certainty(), Certainty.POSSIBLE));
    }
  }

  List<Within> within(String unit) {
    return rows(unit, stretches(unit));
  }

  private List<Stretch> stretches(String unit) {
    List<Stretch> known = done.get(unit);
    if (known == null) {
      components.above(unit, done.keySet()).forEach(this::compute);
      known = done.getOrDefault(unit, List.of());
    }
    return known;
  }

  private void compute(List<String> component) {
    SortedSet<LocalDate> changes = new TreeSet<>();
    for (String unit : component) {
      HopTimeline timeline = timelines.getOrDefault(unit, HopTimeline.EMPTY);
      changes.addAll(timeline.changes());
      for (String parent : timeline.parents()) {
        changes.addAll(timelines.getOrDefault(parent, HopTimeline.EMPTY).changes());
        done.getOrDefault(parent, List.of())
            .forEach(
                stretch -> {
                  if (stretch.from() != null) {
                    changes.add(stretch.from());
                  }
                });
      }
    }
    Map<String, List<Stretch>> stretches = new HashMap<>();
    component.forEach(unit -> stretches.put(unit, new ArrayList<>()));
    if (!changes.isEmpty()) {
      add(stretches, null, changes.first().minusDays(1));
      changes.forEach(day -> add(stretches, day, day));
    } else {
      add(stretches, null, LocalDate.EPOCH);
    }
    done.putAll(stretches);
  }

  private void add(Map<String, List<Stretch>> stretches, @Nullable LocalDate from, LocalDate day) {
    Map<String, Map<String, Reach>> reached = new HashMap<>();
    stretches.keySet().forEach(unit -> reached.put(unit, Map.of()));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String unit : stretches.keySet()) {
        Map<String, Reach> now = reach(unit, day, reached);
        changed |= !now.equals(reached.put(unit, now));
      }
      changed &= stretches.size() > 1;
    }
    stretches.forEach(
        (unit, list) ->
            list.add(
                new Stretch(
                    from,
                    reached.getOrDefault(unit, Map.of()),
                    timelines.getOrDefault(unit, HopTimeline.EMPTY).stoodOn(day))));
  }

  private Map<String, Reach> reach(
      String unit, LocalDate day, Map<String, Map<String, Reach>> current) {
    List<HopTimeline.Candidate> candidates =
        timelines.getOrDefault(unit, HopTimeline.EMPTY).candidates(day, timelines);
    Map<String, Reach> reached = new HashMap<>();
    Map<String, Integer> ways = new HashMap<>();
    for (HopTimeline.Candidate candidate : candidates) {
      String parent = candidate.parent();
      for (Map.Entry<String, Reach> above : on(parent, day, current).entrySet()) {
        String ancestor = above.getKey();
        if (!ancestor.equals(unit) && !ancestor.equals(parent)) {
          int depth = above.getValue().depth() + 1;
          Certainty certainty = weaker(above.getValue().certainty(), candidate.certainty());
          ways.merge(ancestor, 1, Integer::sum);
          reached.merge(ancestor, new Reach(depth, certainty), ClosureSweep::both);
        }
      }
      if (!parent.equals(unit)) {
        ways.merge(parent, 1, Integer::sum);
        reached.merge(parent, new Reach(1, candidate.certainty()), ClosureSweep::both);
      }
    }
    if (candidates.size() > 1) {
      reached.replaceAll(
          (ancestor, reach) ->
              ways.getOrDefault(ancestor, 0) == candidates.size()
                  ? reach
                  : new Reach(reach.depth(), Certainty.DISPUTED));
    }
    return reached;
  }

  private static Reach both(Reach left, Reach right) {
    return new Reach(
        Math.min(left.depth(), right.depth()), weaker(left.certainty(), right.certainty()));
  }

  private Map<String, Reach> on(
      String unit, LocalDate day, Map<String, Map<String, Reach>> current) {
    Map<String, Reach> inComponent = current.get(unit);
    if (inComponent != null) {
      return inComponent;
    }
    Map<String, Reach> found = Map.of();
    for (Stretch stretch : done.getOrDefault(unit, List.of())) {
      if (stretch.from() != null && stretch.from().isAfter(day)) {
        break;
      }
      found = stretch.ancestors();
    }
    return found;
  }

  private static Certainty weaker(Certainty left, Certainty right) {
    return left.compareTo(right) <= 0 ? left : right;
  }

  private static List<Within> rows(String unit, List<Stretch> stretches) {
    SortedSet<String> ancestors = new TreeSet<>();
    stretches.forEach(stretch -> ancestors.addAll(stretch.ancestors().keySet()));
    List<Within> rows = new ArrayList<>();
    for (String ancestor : ancestors) {
      Reach open = null;
      LocalDate from = null;
      for (Stretch stretch : stretches) {
        Reach reach = stretch.reach(ancestor);
        if (open != null && !open.equals(reach) && stretch.from() != null) {
          rows.add(row(unit, ancestor, open, from, stretch.from().minusDays(1)));
        }
        if (reach != null && !reach.equals(open)) {
          from = stretch.from();
        }
        open = reach;
      }
      if (open != null) {
        rows.add(row(unit, ancestor, open, from, null));
      }
    }
    return rows;
  }

  private static Within row(
      String unit,
      String ancestor,
      Reach reach,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    return new Within(unit, ancestor, reach.depth(), from, until, reach.certainty());
  }
}
