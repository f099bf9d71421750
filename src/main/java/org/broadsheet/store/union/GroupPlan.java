package org.broadsheet.store.union;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/**
 * Triple patterns in the order in which they are matched, whose terms are places of a frame: an
 * array of identifiers, of the variables first, then of the terms that the patterns name.
 */
final class GroupPlan {
  private final List<Slots> patterns;
  private final List<Var> variables;
  private final long[] frame;
  private final IdentityHashMap<Columns, RowLayout> layouts = new IdentityHashMap<>();

  /**
   * The places of a pattern's terms.
   *
   * @param again whether a later pattern asks about the same subject
   */
  record Slots(int subject, int property, int object, boolean again) {}

  GroupPlan(BasicPattern group, NodeTable nodes) {
    List<Node> variables = terms(group).filter(Var::isVar).distinct().toList();
    List<Node> places = Stream.concat(variables.stream(), terms(group)).distinct().toList();
    this.variables = variables.stream().map(Var::alloc).toList();
    this.frame =
        places.stream()
            .mapToLong(term -> Var.isVar(term) ? Ids.NONE : Ids.of(nodes.getNodeIdForNode(term)))
            .toArray();
    this.patterns =
        IntStream.range(0, group.size())
            .mapToObj(at -> slots(group.getList(), at, places))
            .toList();
  }

  private static Slots slots(List<Triple> group, int at, List<Node> places) {
    Triple pattern = group.get(at);
    return new Slots(
        places.indexOf(pattern.getSubject()),
        places.indexOf(pattern.getPredicate()),
        places.indexOf(pattern.getObject()),
        group.stream()
            .skip(at + 1)
            .anyMatch(later -> later.getSubject().equals(pattern.getSubject())));
  }

  private static Stream<Node> terms(BasicPattern group) {
    return group.getList().stream().flatMap(GroupPlan::terms);
  }

  private static Stream<Node> terms(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  List<Slots> patterns() {
    return patterns;
  }

  List<Var> variables() {
    return variables;
  }

  /** How rows of these columns enter the frame. */
  RowLayout layout(Columns columns) {
    return layouts.computeIfAbsent(columns, known -> new RowLayout(variables, known));
  }

  /** A frame whose variables are open. */
  long[] frame() {
    return Arrays.copyOf(frame, frame.length);
  }
}
