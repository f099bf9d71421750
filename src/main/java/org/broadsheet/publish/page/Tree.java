package org.broadsheet.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.query.Answer;

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

  /** The answers of {@code hierarchy/descendants-on} for two days, or twice the one. */
  static Tree of(Answer before, Answer after, Labels labels) {
    Map<Node, Node> first = column(before, "parent");
    Map<Node, Node> second = column(after, "parent");
    Map<Node, Node> levels = new HashMap<>(column(before, "level"));
    levels.putAll(column(after, "level"));
    TreeSet<Node> units = new TreeSet<>(Comparator.comparing(Node::getURI));
    units.addAll(first.keySet());
    units.addAll(second.keySet());
    Map<Node, List<Node>> children = new LinkedHashMap<>();
    for (Node unit : units) {
      Node parent = second.getOrDefault(unit, first.getOrDefault(unit, Node.ANY));
      Node under = parent.isURI() && units.contains(parent) ? parent : Node.ANY;
      children.computeIfAbsent(under, key -> new ArrayList<>()).add(unit);
    }
    Set<Node> possible = possible(before);
    possible.addAll(possible(after));
    Growth growth = new Growth(first, second, levels, possible, children, labels);
    return new Tree(growth.under(Node.ANY), units.size(), !possible.isEmpty());
  }

  private static Map<Node, Node> column(Answer answer, String name) {
    Map<Node, Node> column = new LinkedHashMap<>();
    for (Binding row : answer.rows()) {
      column.putIfAbsent(
          Answer.term(row, "unit").orElseThrow(), Answer.term(row, name).orElse(Node.ANY));
    }
    return column;
  }

  private static Set<Node> possible(Answer answer) {
    Set<Node> possible = new HashSet<>();
    for (Binding row : answer.rows()) {
      if (Answer.text(row, "certainty").equals(POSSIBLE)) {
        possible.add(Answer.term(row, "unit").orElseThrow());
      }
    }
    return possible;
  }

  private record Growth(
      Map<Node, Node> first,
      Map<Node, Node> second,
      Map<Node, Node> levels,
      Set<Node> possible,
      Map<Node, List<Node>> children,
      Labels labels) {
    /** Part-of has no cycle on a day, but two days together may have one: it is on no branch. */
    List<Unit> under(Node parent) {
      return children.getOrDefault(parent, List.of()).stream()
          .map(
              unit ->
                  new Unit(
                      labels.show(unit),
                      level(unit),
                      possible.contains(unit),
                      fate(unit),
                      under(unit)))
          .toList();
    }

    private String level(Node unit) {
      Node level = levels.getOrDefault(unit, Node.ANY);
      return level.isURI() ? labels.show(level).text() : "";
    }

    private Fate fate(Node unit) {
      if (!second.containsKey(unit)) {
        return Fate.GONE;
      }
      if (!first.containsKey(unit)) {
        return Fate.CAME;
      }
      return first.get(unit).equals(second.get(unit)) ? Fate.SAME : Fate.MOVED;
    }
  }
}
