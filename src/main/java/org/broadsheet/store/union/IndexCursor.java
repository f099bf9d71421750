package org.broadsheet.store.union;

import java.nio.ByteBuffer;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * The triples whose keys in an index begin with the given terms, each once however many graphs
 * repeat it: after some entries of the same triple the index is entered anew behind them.
 */
final class IndexCursor implements TripleCursor {
  /** Entries of one page that are read in the time of one walk down the tree, about. */
  private static final int READ_ON = 16;

  private final RangeIndex index;
  private final TripleOrder order;
  private final @Nullable Record end;
  private final long[] read = new long[3];
  private final long[] current = {Ids.NONE, Ids.NONE, Ids.NONE};
  private Iterator<IndexCursor> entries;

  /**
   * @param terms those that the key begins with, in its order
   */
  IndexCursor(RangeIndex index, TripleOrder order, long... terms) {
    this.index = index;
    this.order = order;
    this.end = terms.length == 0 ? null : record(Keys.following(terms));
    this.entries = index.iterator(record(Keys.first(terms)), end, this::read);
  }

  private static Record record(byte[] key) {
    return new Record(key, null);
  }

  /** Takes an entry from the page; the index compares its key with the end. */
  private IndexCursor read(ByteBuffer page, int entry, byte @Nullable [] key, RecordFactory form) {
    int at = entry * Keys.LENGTH;
    for (int place = 0; place < read.length; place++) {
      read[place] = page.getLong(at + place * NodeId.SIZE);
    }
    if (key != null) {
      for (int place = 0; place < read.length; place++) {
        Keys.set(key, place, read[place]);
      }
      Keys.set(key, read.length, page.getLong(at + read.length * NodeId.SIZE));
    }
    return this;
  }

  @Override
  public boolean next() {
    int repeated = 0;
    while (entries.hasNext()) {
      entries.next();
      if (!repeats()) {
        System.arraycopy(read, 0, current, 0, read.length);
        return true;
      }
      repeated++;
      if (repeated == READ_ON) {
        entries = index.iterator(record(Keys.following(current)), end, this::read);
      }
    }
    return false;
  }

  private boolean repeats() {
    return read[0] == current[0] && read[1] == current[1] && read[2] == current[2];
  }

  @Override
  public long subject() {
    return current[order.subject()];
  }

  @Override
  public long property() {
    return current[order.property()];
  }

  @Override
  public long object() {
    return current[order.object()];
  }
}
