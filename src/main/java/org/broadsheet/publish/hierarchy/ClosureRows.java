package org.broadsheet.publish.hierarchy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Sem;
import org.jspecify.annotations.Nullable;

/** Reads the graph of the closure; equal units and days of its rows are the same objects. */
final class ClosureRows {
  private static final Node UNIT = JenaTerms.node(Bs.unit);
  private static final Node ANCESTOR = JenaTerms.node(Bs.ancestor);
  private static final Node DEPTH = JenaTerms.node(Bs.depth);
  private static final Node CERTAINTY = JenaTerms.node(Bs.certainty);
  private static final Node BEGIN = JenaTerms.node(Sem.hasBeginTimeStamp);
  private static final Node END = JenaTerms.node(Sem.hasEndTimeStamp);

  private final Graph closure;
  private final Map<Node, Node> units = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();

  ClosureRows(Graph closure) {
    this.closure = closure;
  }

  /** All that are not disputed. */
  List<Within> all() {
    List<Node> rows =
        closure.stream(Node.ANY, ANCESTOR, Node.ANY).map(Triple::getSubject).distinct().toList();
    return rows.stream().flatMap(row -> within(row).stream()).toList();
  }

  private Optional<Within> within(Node row) {
    Map<Node, Node> values = new HashMap<>();
    closure.stream(row, Node.ANY, Node.ANY)
        .forEach(triple -> values.put(triple.getPredicate(), triple.getObject()));
    Node unit = values.get(UNIT);
    Node ancestor = values.get(ANCESTOR);
    String certainty = text(values.get(CERTAINTY));
    return unit == null || ancestor == null || certainty.isEmpty() || certainty.equals("disputed")
        ? Optional.empty()
        : Optional.of(
            new Within(
                units.computeIfAbsent(unit, Function.identity()),
                units.computeIfAbsent(ancestor, Function.identity()),
                text(values.get(DEPTH)).equals("1"),
                certainty.equals("possible"),
                day(values.get(BEGIN)),
                day(values.get(END))));
  }

  private @Nullable LocalDate day(@Nullable Node value) {
    return value == null ? null : days.computeIfAbsent(text(value), LocalDate::parse);
  }

  private static String text(@Nullable Node value) {
    return value == null ? "" : value.getLiteralLexicalForm();
  }
}
