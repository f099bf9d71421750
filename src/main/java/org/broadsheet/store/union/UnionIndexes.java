package org.broadsheet.store.union;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.jspecify.annotations.Nullable;

/**
 * The three indexes of a store whose order ends in the graph. What several graphs repeat stands
 * together in them, so that the union of all graphs is read without comparing far and wide.
 */
record UnionIndexes(NodeTable nodes, RangeIndex spog, RangeIndex posg, RangeIndex ospg) {
  /** Those of the store; empty where one is missing. */
  static Optional<UnionIndexes> of(DatasetGraphTDB store) {
    NodeTupleTable quads = store.getQuadTable().getNodeTupleTable();
    return index(quads, "SPOG")
        .flatMap(
            spog ->
                index(quads, "POSG")
                    .flatMap(
                        posg ->
                            index(quads, "OSPG")
                                .map(
                                    ospg ->
                                        new UnionIndexes(quads.getNodeTable(), spog, posg, ospg))));
  }

  /** The triples with these terms, each once; any term where none is given. */
  Iterator<TripleIds> find(
      @Nullable NodeId subject, @Nullable NodeId property, @Nullable NodeId object) {
    if (subject != null && (property != null || object == null)) {
      return new DistinctTriples(spog, TripleOrder.SPO, subject, property, object);
    }
    if (object != null && property == null) {
      return new DistinctTriples(ospg, TripleOrder.OSP, object, subject, null);
    }
    return property == null
        ? new DistinctTriples(spog, TripleOrder.SPO, null, null, null)
        : new DistinctTriples(posg, TripleOrder.POS, property, object, null);
  }

  private static Optional<RangeIndex> index(NodeTupleTable quads, String order) {
    return Optional.ofNullable(quads.getTupleTable().selectIndex(order, TupleIndexRecord.class))
        .map(TupleIndexRecord::getRangeIndex);
  }
}
