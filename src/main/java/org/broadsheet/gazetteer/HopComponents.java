package org.broadsheet.gazetteer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tarjan's strongly connected components of the units and their parents of all times. */
final class HopComponents {
  private final Map<String, HopTimeline> timelines;
  private final Map<String, Integer> index = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private List<List<String>> found = new ArrayList<>();

  HopComponents(Map<String, HopTimeline> timelines) {
    this.timelines = timelines;
  }

  /** The components of a unit and all above it that are not done yet, parents first. */
  List<List<String>> above(String unit, Set<String> done) {
    found = new ArrayList<>();
    visit(unit, done);
    return found;
  }

  private int visit(String unit, Set<String> done) {
    int own = index.size();
    int lowest = own;
    index.put(unit, own);
    path.push(unit);
    for (String parent : timelines.getOrDefault(unit, HopTimeline.EMPTY).parents()) {
      Integer seen = index.get(parent);
      if (seen == null && !done.contains(parent)) {
        lowest = Math.min(lowest, visit(parent, done));
      } else if (seen != null && path.contains(parent)) {
        lowest = Math.min(lowest, seen);
      }
    }
    if (lowest == own) {
      List<String> component = new ArrayList<>();
      String last;
      do {
        last = path.pop();
        component.add(last);
      } while (!last.equals(unit));
      found.add(component);
    }
    return lowest;
  }
}
