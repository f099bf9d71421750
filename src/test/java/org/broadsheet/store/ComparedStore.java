package org.broadsheet.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.broadsheet.store.dated.DatedExecutor;

/** A small store whose queries are executed as TDB2 does or as Broadsheet does. */
public final class ComparedStore {
  private final DatasetGraph store = DatabaseMgr.createDatasetGraph();

  /**
   * @param trig what it holds
   */
  public ComparedStore(String trig) {
    store.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(store, () -> RDFParser.fromString(trig, Lang.TRIG).parse(store));
  }

  public DatasetGraph dataset() {
    return store;
  }

  /** The rows of a group pattern as TDB2 finds them, sorted. */
  public List<String> rowsByTdb2(String pattern) {
    QC.setFactory(store.getContext(), OpExecutorTDB2.OpExecFactoryTDB);
    return rows(pattern);
  }

  /** The rows of a group pattern as every store that Broadsheet opens finds them, sorted. */
  public List<String> rowsByBroadsheet(String pattern) {
    DatedExecutor.installIn(store);
    return rows(pattern);
  }

  /** The same where memory holds every property that is looked up. */
  public List<String> rowsFromMemory(String pattern) {
    DatedExecutor.installIn(store, 1);
    return rows(pattern);
  }

  private List<String> rows(String pattern) {
    String query =
        """
        PREFIX : <urn:x-example:>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        SELECT * { %s }
        """
            .formatted(pattern);
    return Txn.calculateRead(
        store,
        () -> {
          try (QueryExec execution = QueryExec.dataset(store).query(query).build()) {
            return execution.select().materialize().stream()
                .map(row -> new TreeMap<>(columns(row)).toString())
                .sorted()
                .toList();
          }
        });
  }

  private static Map<String, String> columns(Binding row) {
    Map<String, String> columns = new TreeMap<>();
    row.vars().forEachRemaining(name -> columns.put(name.getName(), String.valueOf(row.get(name))));
    return columns;
  }
}
