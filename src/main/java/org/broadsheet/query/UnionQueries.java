package org.broadsheet.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/** Runs queries over the union of all graphs of a TDB2 store. */
public final class UnionQueries {
  private final DatasetGraph store;

  public UnionQueries(DatasetGraph store) {
    this.store = store;
  }

  /** An answer's variables and rows. */
  public record Rows(List<String> columns, List<Binding> rows) {}

  /**
   * The query with the values in place of their variables. They enter the parsed query as terms, so
   * no value can change what is asked.
   */
  static Query bind(Query query, Map<Var, Node> values) {
    return values.isEmpty() ? query : QueryTransformOps.replaceVars(query, values);
  }

  /** The rows of the bound query. */
  public Rows select(Query query, Map<Var, Node> values) {
    Query bound = bind(query, values);
    return Txn.calculateRead(
        store,
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(store).query(bound).set(TDB2.symUnionDefaultGraph, true).build()) {
            RowSet rows = execution.select();
            return new Rows(rows.getResultVars().stream().map(Var::getName).toList(), list(rows));
          }
        });
  }

  /** The graph that a CONSTRUCT query answers with. */
  Graph construct(Query query) {
    return Txn.calculateRead(
        store,
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(store).query(query).set(TDB2.symUnionDefaultGraph, true).build()) {
            return execution.construct();
          }
        });
  }

  /** Rows look their terms up when they are read, which only this transaction may. */
  private static List<Binding> list(RowSet rows) {
    return rows.stream().map(Binding::detach).toList();
  }
}
