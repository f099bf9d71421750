package org.broadsheet.store.union;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.jspecify.annotations.Nullable;

/**
 * The three indexes of a store whose order ends in the graph. What several graphs repeat stands
 * together in them, so that the union of all graphs is read without comparing far and wide.
 */
record UnionIndexes(NodeTable nodes, RangeIndex spog, RangeIndex posg, RangeIndex ospg) {
  private static final int FIRST_PAIRS = 2_048;

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

  /** The triples with these terms, each once; any term for {@link Ids#NONE}. */
  TripleCursor find(long subject, long property, long object) {
    if (subject != Ids.NONE && property != Ids.NONE) {
      return object == Ids.NONE
          ? new IndexCursor(spog, TripleOrder.SPO, subject, property)
          : new IndexCursor(spog, TripleOrder.SPO, subject, property, object);
    }
    if (object != Ids.NONE && property != Ids.NONE) {
      return new IndexCursor(posg, TripleOrder.POS, property, object);
    }
    if (object != Ids.NONE) {
      return subject == Ids.NONE
          ? new IndexCursor(ospg, TripleOrder.OSP, object)
          : new IndexCursor(ospg, TripleOrder.OSP, object, subject);
    }
    if (subject != Ids.NONE) {
      return new IndexCursor(spog, TripleOrder.SPO, subject);
    }
    return property == Ids.NONE
        ? new IndexCursor(spog, TripleOrder.SPO)
        : new IndexCursor(posg, TripleOrder.POS, property);
  }

  /** The triples of a table, each once; null where there are more than that. */
  @Nullable PairTable pairs(PairTables.Key key, long longest) {
    TripleCursor found = find(Ids.NONE, key.property(), key.object());
    long[] pairs = new long[FIRST_PAIRS];
    int length = 0;
    while (found.next()) {
      if (length >= 2 * longest) {
        return null;
      }
      if (length == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * length);
      }
      pairs[length] = key.bySubject() ? found.subject() : found.object();
      pairs[length + 1] = key.bySubject() ? found.object() : found.subject();
      length += 2;
    }
    return new PairTable(pairs, length);
  }

  private static Optional<RangeIndex> index(NodeTupleTable quads, String order) {
    return Optional.ofNullable(quads.getTupleTable().selectIndex(order, TupleIndexRecord.class))
        .map(TupleIndexRecord::getRangeIndex);
  }
}
