package org.broadsheet.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.broadsheet.gazetteer.Closure;
import org.broadsheet.gazetteer.Closure.Within;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.ClosureMapper;
import org.broadsheet.sink.riot.JenaTerms;

/**
 * Brings the graph of the closure in line with the part-ofs of all other graphs: what no longer
 * holds is deleted, what is new is added, the rest stays untouched. To be run after each load.
 */
public final class ClosureRebuild {
  private final DatasetGraph store;
  private final Base base;

  public ClosureRebuild(DatasetGraph store, Base base) {
    this.store = store;
    this.base = base;
  }

  /**
   * What a rebuild found and did.
   *
   * @param rows of the closure
   * @param deleted statements that no longer held
   * @param added statements that were new
   */
  public record Result(int rows, int deleted, int added) {}

  /** Rebuilds in one write transaction. */
  public Result run() {
    List<Within> rows = Closure.of(PartOfReader.read(store));
    Set<Quad> wanted =
        new ClosureMapper(base)
            .map(rows.stream())
            .map(JenaTerms::quad)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return Txn.calculateWrite(store, () -> align(rows.size(), wanted));
  }

  private Result align(int rows, Set<Quad> wanted) {
    Node graph = JenaTerms.node(base.closureGraph());
    Set<Quad> obsolete =
        store.stream(graph, Node.ANY, Node.ANY, Node.ANY)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Quad> missing = new LinkedHashSet<>(wanted);
    missing.removeAll(obsolete);
    obsolete.removeAll(wanted);
    obsolete.forEach(store::delete);
    missing.forEach(store::add);
    return new Result(rows, obsolete.size(), missing.size());
  }
}
