package org.broadsheet.store.dated;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * TDB2's index of quads by property, object, subject and graph. An {@code xsd:date} stands in it by
 * its value: the time zone first, then year, month and day ({@code DateTimeNode} of TDB2), so that
 * the days of a period are neighbours.
 */
final class DayIndex {
  private static final String ORDER = "POSG";
  private static final int OBJECT = NodeId.SIZE;
  private static final int SUBJECT = 2 * NodeId.SIZE;
  private static final int KEY = 4 * NodeId.SIZE;

  /** Values of one time zone: 22 bits of the day and 27 of its time. */
  private static final long ONE_ZONE = 1L << 49;

  /** Where the values without a time zone begin. */
  private static final long NO_ZONE = key(inline(LocalDate.EPOCH)) & -ONE_ZONE;

  /** The last year that {@code DateTimeNode} has room for. */
  private static final int LAST_YEAR = 7999;

  private final NodeTupleTable quads;
  private final RangeIndex index;

  private DayIndex(NodeTupleTable quads, RangeIndex index) {
    this.quads = quads;
    this.index = index;
  }

  /** A thing and its date. */
  record Entry(NodeId thing, NodeId date) {}

  /** The index of the store; empty where it has none of this order. */
  static Optional<DayIndex> of(DatasetGraphTDB store) {
    NodeTupleTable quads = store.getQuadTable().getNodeTupleTable();
    return Optional.ofNullable(quads.getTupleTable().selectIndex(ORDER, TupleIndexRecord.class))
        .map(index -> new DayIndex(quads, index.getRangeIndex()));
  }

  NodeTable nodes() {
    return quads.getNodeTable();
  }

  /**
   * What has a value of the property that may lie in the period, each pair once: the days of the
   * period, and all that is no day without a time zone.
   */
  Iterator<Entry> entries(Node property, Period period) {
    NodeId id = nodes().getNodeIdForNode(property);
    if (NodeId.isDoesNotExist(id)) {
      return Collections.emptyIterator();
    }
    long key = key(id);
    return Iter.distinctAdjacent(
        Iter.map(
            Iter.concat(
                range(key, 0, key, NO_ZONE),
                Iter.concat(days(key, period), range(key, NO_ZONE + ONE_ZONE, key + 1, 0))),
            DayIndex::entry));
  }

  /** The quads of all graphs that a triple pattern finds. */
  Iterator<?> quads(Triple pattern) {
    Iterator<?> found =
        quads.findAsNodeIds(
            Node.ANY,
            open(pattern.getSubject()),
            open(pattern.getPredicate()),
            open(pattern.getObject()));
    return found == null ? Collections.emptyIterator() : found;
  }

  /** Days beyond {@link #LAST_YEAR} are no values in the index, and so among all the rest. */
  private Iterator<Record> days(long property, Period period) {
    if (period.from().isAfter(period.to()) || period.from().getYear() > LAST_YEAR) {
      return Collections.emptyIterator();
    }
    long end =
        period.to().getYear() > LAST_YEAR ? NO_ZONE + ONE_ZONE : key(inline(period.to())) + 1;
    return range(property, key(inline(period.from())), property, end);
  }

  private Iterator<Record> range(long property, long object, long lastProperty, long end) {
    return index.iterator(record(property, object), record(lastProperty, end));
  }

  private static Entry entry(Record quad) {
    return new Entry(
        NodeIdFactory.get(quad.getKey(), SUBJECT), NodeIdFactory.get(quad.getKey(), OBJECT));
  }

  private static Node open(Node term) {
    return term.isConcrete() ? term : Node.ANY;
  }

  private static Record record(long property, long object) {
    byte[] key = new byte[KEY];
    ByteBuffer.wrap(key).putLong(property).putLong(object);
    return new Record(key, null);
  }

  private static NodeId inline(LocalDate day) {
    return NodeId.inline(NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
  }

  private static long key(NodeId id) {
    byte[] key = new byte[NodeId.SIZE];
    NodeIdFactory.set(id, key);
    return ByteBuffer.wrap(key).getLong();
  }
}
