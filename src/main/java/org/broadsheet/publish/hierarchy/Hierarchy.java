package org.broadsheet.publish.hierarchy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;

/**
 * What stood within what on any day, as the closure of a store has it: some eighty bytes a row, so
 * that the tree under a unit is read off without a query. Immutable.
 */
public final class Hierarchy {
  private static final Node LEVEL = JenaTerms.node(Bs.level);
  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

  private final Map<Node, List<Within>> byAncestor;
  private final Map<Node, List<Within>> directByUnit;
  private final Map<Node, Node> levels;

  private Hierarchy(
      Map<Node, List<Within>> byAncestor,
      Map<Node, List<Within>> directByUnit,
      Map<Node, Node> levels) {
    this.byAncestor = byAncestor;
    this.directByUnit = directByUnit;
    this.levels = levels;
  }

  /**
   * Reads it, within the transaction of the graphs.
   *
   * @param closure the graph of the closure
   * @param union all graphs, for the levels
   */
  public static Hierarchy of(Graph closure, Graph union) {
    List<Within> rows = new ClosureRows(closure).all();
    return new Hierarchy(
        rows.stream().collect(Collectors.groupingBy(Within::ancestor)),
        rows.stream().filter(Within::direct).collect(Collectors.groupingBy(Within::unit)),
        levels(union));
  }

  /** What was ever within a unit, and when. */
  public List<Within> within(Node ancestor) {
    return byAncestor.getOrDefault(ancestor, List.of());
  }

  /**
   * What stood within a unit on a day, each once, by IRI; of several direct parents the first by
   * IRI. The rows of {@code hierarchy/descendants-on}, without names.
   */
  public List<Placement> within(Node ancestor, LocalDate day) {
    return within(ancestor).stream()
        .filter(row -> row.holdsOn(day))
        .map(Within::unit)
        .distinct()
        .sorted(BY_IRI)
        .map(unit -> placement(unit, day))
        .toList();
  }

  private Placement placement(Node unit, LocalDate day) {
    List<Within> direct =
        directByUnit.getOrDefault(unit, List.of()).stream()
            .filter(row -> row.holdsOn(day))
            .toList();
    return new Placement(
        unit,
        direct.stream().map(Within::ancestor).min(BY_IRI).orElse(null),
        levels.get(unit),
        direct.stream().anyMatch(Within::possible));
  }

  private static Map<Node, Node> levels(Graph union) {
    Map<Node, Node> levels = new HashMap<>();
    Map<Node, Node> same = new HashMap<>();
    union.stream(Node.ANY, LEVEL, Node.ANY)
        .forEach(
            triple ->
                levels.merge(
                    triple.getSubject(),
                    same.computeIfAbsent(triple.getObject(), Function.identity()),
                    (one, other) -> BY_IRI.compare(one, other) <= 0 ? one : other));
    return levels;
  }
}
