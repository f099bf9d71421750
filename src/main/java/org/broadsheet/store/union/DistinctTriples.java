package org.broadsheet.store.union;

import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.jspecify.annotations.Nullable;

/**
 * The triples whose keys in an index begin with the given terms, each once however many graphs
 * repeat it: after some entries of the same triple the index is entered anew behind them.
 */
final class DistinctTriples extends IteratorSlotted<TripleIds> {
  /** Entries of one page that are read in the time of one walk down the tree, about. */
  private static final int READ_ON = 16;

  private static final int TRIPLE = 3 * NodeId.SIZE;
  private static final int KEY = 4 * NodeId.SIZE;

  private final RangeIndex index;
  private final TripleOrder order;
  private final @Nullable Record end;
  private Iterator<Record> entries;
  private byte[] last = new byte[0];

  /**
   * @param terms those that the key begins with, in its order, and null for the others
   */
  DistinctTriples(RangeIndex index, TripleOrder order, @Nullable NodeId... terms) {
    this.index = index;
    this.order = order;
    byte[] first = new byte[KEY];
    int given = 0;
    for (NodeId term : terms) {
      if (term == null) {
        break;
      }
      NodeIdFactory.set(term, first, given * NodeId.SIZE);
      given++;
    }
    this.end = given == 0 ? null : new Record(following(first, given * NodeId.SIZE), null);
    this.entries = index.iterator(new Record(first, null), end);
  }

  @Override
  protected @Nullable TripleIds moveToNext() {
    int repeated = 0;
    while (entries.hasNext()) {
      byte[] key = entries.next().getKey();
      if (!repeats(key)) {
        last = key;
        return order.read(key);
      }
      repeated++;
      if (repeated == READ_ON) {
        entries = index.iterator(new Record(following(key, TRIPLE), null), end);
      }
    }
    return null;
  }

  @Override
  protected boolean hasMore() {
    return true;
  }

  private boolean repeats(byte[] key) {
    return last.length == KEY && Arrays.equals(key, 0, TRIPLE, last, 0, TRIPLE);
  }

  /** The least key that is greater than all which begin with these bytes of this one. */
  private static byte[] following(byte[] key, int length) {
    byte[] next = Arrays.copyOf(Arrays.copyOf(key, length), KEY);
    int at = length - 1;
    while (++next[at] == 0) {
      at--;
    }
    return next;
  }
}
