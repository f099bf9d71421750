package org.broadsheet.store.union;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;

/** What one execution of a query has read of the union of all graphs and will need again. */
final class UnionReading {
  private static final Symbol KEY = Symbol.create("https://w3id.org/broadsheet/ns#unionReading");

  private final UnionIndexes indexes;
  private final Subjects subjects;
  private final Plans plans;
  private final Columns none = new Columns();
  private final Terms terms;
  private final PairTables tables;
  private final Map<Long, LookUps> lookUps = new HashMap<>();

  private UnionReading(
      UnionIndexes indexes, Plans plans, Generations generations, DatasetGraphTDB store) {
    this.indexes = indexes;
    this.plans = plans;
    this.terms = new Terms(indexes.nodes());
    this.tables = generations.tables(store);
    this.subjects = new Subjects(indexes);
  }

  /** That of the execution; empty for a store that lacks an index it takes. */
  static Optional<UnionReading> of(ExecutionContext context, DatasetGraphTDB store) {
    UnionReading begun = context.getContext().get(KEY);
    if (begun != null) {
      return Optional.of(begun);
    }
    Optional<UnionReading> reading =
        UnionIndexes.of(store)
            .map(
                indexes ->
                    new UnionReading(
                        indexes,
                        new Plans(store.getReorderTransform(), indexes.nodes()),
                        Generations.of(context.getContext()),
                        store));
    reading.ifPresent(value -> context.getContext().set(KEY, value));
    return reading;
  }

  Plans plans() {
    return plans;
  }

  Terms terms() {
    return terms;
  }

  /**
   * The triples with these terms, each once; any term for {@link Ids#NONE}.
   *
   * @param again whether the subject, if it is given, will be asked about again
   */
  TripleCursor find(long subject, long property, long object, boolean again) {
    return subject == Ids.NONE
        ? indexes.find(subject, property, object)
        : subjects.find(subject, property, object, again);
  }

  /** How the property is looked up. */
  LookUps lookUps(long property) {
    return lookUps.computeIfAbsent(property, known -> new LookUps(known, indexes, tables));
  }

  /** The binding as a row with columns for those of the variables that it has values for. */
  IdRow row(Binding binding, List<Var> variables) {
    IdRow row =
        binding instanceof IdRow ids
            ? ids
            : new IdRow(binding.isEmpty() ? null : binding, none, new long[0], terms);
    Binding parent = row.parent();
    if (parent == null) {
      return row;
    }
    List<Var> borrowed =
        variables.stream()
            .filter(name -> row.columns().position(name) < 0 && parent.contains(name))
            .toList();
    if (borrowed.isEmpty()) {
      return row;
    }
    int size = row.columns().size();
    long[] ids = row.ids(size + borrowed.size());
    for (int i = 0; i < borrowed.size(); i++) {
      ids[size + i] = id(parent, borrowed.get(i));
    }
    return new IdRow(parent, row.columns().borrowing(borrowed), ids, terms);
  }

  private long id(Binding binding, Var variable) {
    NodeId stored = binding instanceof BindingTDB row ? row.getNodeId(variable) : null;
    return Ids.of(
        stored == null ? indexes.nodes().getNodeIdForNode(binding.get(variable)) : stored);
  }
}
