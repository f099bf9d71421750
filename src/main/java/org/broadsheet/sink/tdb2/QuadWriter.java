package org.broadsheet.sink.tdb2;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Adds quads to a TDB2 store, within one write transaction. It remembers the identifiers of IRIs,
 * since most of a quad's stood in one shortly before: TDB2's own cache costs several times as much.
 */
final class QuadWriter {
  /** The IRIs of some articles. */
  static final int KEPT = 10_000;

  private final NodeTupleTable quads;
  private final Map<Node, NodeId> iris = new HashMap<>();

  /**
   * @param store in a write transaction, after which the writer must not be used: if it fails, the
   *     identifiers are no longer those of their IRIs
   */
  QuadWriter(DatasetGraph store) {
    this.quads = TDBInternal.getDatasetGraphTDB(store).getQuadTable().getNodeTupleTable();
  }

  void add(Quad quad) {
    quads
        .getTupleTable()
        .add(
            TupleFactory.create4(
                id(quad.getGraph()),
                id(quad.getSubject()),
                id(quad.getPredicate()),
                id(quad.getObject())));
  }

  private NodeId id(Node term) {
    if (!term.isURI()) {
      return allocated(term);
    }
    if (iris.size() == KEPT) {
      iris.clear();
    }
    return iris.computeIfAbsent(term, this::allocated);
  }

  private NodeId allocated(Node term) {
    return quads.getNodeTable().getAllocateNodeId(term);
  }
}
