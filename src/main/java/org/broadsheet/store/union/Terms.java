package org.broadsheet.store.union;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.jspecify.annotations.Nullable;

/**
 * The terms of identifiers, for one query. TDB2 keeps those that stand in its files; days and
 * numbers, which their identifiers are made of, it makes anew each time, and they are kept here.
 */
final class Terms {
  private static final int KEPT = 20_000;

  private final NodeTable nodes;
  private final Map<Long, Node> kept = new HashMap<>();

  Terms(NodeTable nodes) {
    this.nodes = nodes;
  }

  @Nullable Node of(long id) {
    NodeId nodeId = Ids.nodeId(id);
    if (nodeId.isPtr()) {
      return nodes.getNodeForNodeId(nodeId);
    }
    if (kept.size() == KEPT) {
      kept.clear();
    }
    return kept.computeIfAbsent(id, known -> nodes.getNodeForNodeId(nodeId));
  }
}
