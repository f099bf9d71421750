package org.broadsheet.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.publish.hierarchy.Placement;
import org.broadsheet.query.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The units under a unit, on one day or on two compared.
 *
 * @param roots those directly under it, and those whose direct parent is disputed
 * @param units how many there are in all
 * @param doubtful whether some of them were possibly, not certainly, under it
 */
record Tree(List<Unit> roots, int units, boolean doubtful) {
  static final Tree EMPTY = new Tree(List.of(), 0, false);
  private static final String POSSIBLE = "possible";

  /**
   * A unit and what is under it.
   *
   * @param possible whether it was possibly, not certainly, there
   * @param fate what the second day has made of it
   */
  record Unit(Shown name, String level, boolean possible, Fate fate, List<Unit> children) {
    /** Its classes in the style sheet. */
    public String css() {
      return possible ? fate.css() + " " + POSSIBLE : fate.css();
    }
  }

  /** What the second of two days has made of a unit. */
  enum Fate {
    SAME,
    GONE,
    CAME,
    MOVED;

    /** Its class in the style sheet. */
    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The units of one day. */
  static Tree of(List<Placement> units, Labels labels) {
    return of(units, units, labels);
  }

  /** The units of two days, as the second has them. */
  static Tree of(List<Placement> before, List<Placement> after, Labels labels) {
    Map<Node, Placement> first = byUnit(before);
    Map<Node, Placement> second = byUnit(after);
    TreeSet<Node> units = new TreeSet<>(Comparator.comparing(Node::getURI));
    units.addAll(first.keySet());
    units.addAll(second.keySet());
    Map<Node, List<Node>> children = new LinkedHashMap<>();
    for (Node unit : units) {
      Node parent = Objects.requireNonNull(second.getOrDefault(unit, first.get(unit))).parent();
      Node under = parent != null && units.contains(parent) ? parent : Node.ANY;
      children.computeIfAbsent(under, key -> new ArrayList<>()).add(unit);
    }
    Growth growth = new Growth(first, second, children, labels);
    return new Tree(
        growth.under(Node.ANY),
        units.size(),
        Stream.concat(before.stream(), after.stream()).anyMatch(Placement::possible));
  }

  /** What an answer tells of each {@code unit}: its {@code parent}, {@code level}, certainty. */
  static Tree of(Answer answer, Labels labels) {
    Set<Node> possible = new HashSet<>();
    Map<Node, Binding> rows = new LinkedHashMap<>();
    for (Binding row : answer.rows()) {
      Node unit = Answer.term(row, "unit").orElseThrow();
      rows.putIfAbsent(unit, row);
      if (Answer.text(row, "certainty").equals(POSSIBLE)) {
        possible.add(unit);
      }
    }
    return of(
        rows.entrySet().stream()
            .map(
                row ->
                    new Placement(
                        row.getKey(),
                        iri(row.getValue(), "parent"),
                        iri(row.getValue(), "level"),
                        possible.contains(row.getKey())))
            .toList(),
        labels);
  }

  private static @Nullable Node iri(Binding row, String column) {
    return Answer.term(row, column).filter(Node::isURI).orElse(null);
  }

  private static Map<Node, Placement> byUnit(List<Placement> placements) {
    return placements.stream().collect(Collectors.toMap(Placement::unit, Function.identity()));
  }

  private record Growth(
      Map<Node, Placement> first,
      Map<Node, Placement> second,
      Map<Node, List<Node>> children,
      Labels labels) {
    /** Part-of has no cycle on a day, but two days together may have one: it is on no branch. */
    List<Unit> under(Node parent) {
      return children.getOrDefault(parent, List.of()).stream().map(this::unit).toList();
    }

    private Unit unit(Node unit) {
      Placement before = first.get(unit);
      Placement after = second.get(unit);
      Placement last = Objects.requireNonNull(after == null ? before : after);
      return new Unit(
          labels.show(unit),
          last.level() == null ? "" : labels.show(last.level()).text(),
          last.possible() || (before != null && before.possible()),
          fate(before, after),
          under(unit));
    }

    private static Fate fate(@Nullable Placement before, @Nullable Placement after) {
      if (after == null) {
        return Fate.GONE;
      }
      if (before == null) {
        return Fate.CAME;
      }
      return Objects.equals(before.parent(), after.parent()) ? Fate.SAME : Fate.MOVED;
    }
  }
}
