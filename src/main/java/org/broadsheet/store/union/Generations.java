package org.broadsheet.store.union;

import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.jspecify.annotations.Nullable;

/**
 * What memory holds of a store: that of its newest generation which a query has read. A commit
 * makes another generation. Older ones, and transactions that write, have nothing held.
 */
final class Generations {
  private static final Symbol KEY = Symbol.create("https://w3id.org/broadsheet/ns#generations");

  /** Of a pair in all arrays that hold it, about. */
  private static final int BYTES = 40;

  /** Of the memory of the process. */
  private static final int SHARE = 8;

  private final int lookUps;
  private @Nullable PairTables newest;

  private Generations(int lookUps) {
    this.lookUps = lookUps;
  }

  /**
   * Has queries of the store hold what they look up often.
   *
   * @param lookUps of one property before it is seen whether all of it pays
   */
  static void installIn(DatasetGraph store, int lookUps) {
    store.getContext().set(KEY, new Generations(lookUps));
  }

  /** Those of the store that the query is of; of others nothing is ever held. */
  static Generations of(Context context) {
    return context.get(KEY, new Generations(Integer.MAX_VALUE));
  }

  /** What is held of the generation that the transaction of this thread reads. */
  synchronized PairTables tables(DatasetGraphTDB store) {
    Transaction transaction = store.getTxnSystem().getThreadTransaction();
    if (transaction == null || transaction.isWriteTxn()) {
      return new PairTables(0, 0, Integer.MAX_VALUE);
    }
    long version = transaction.getDataVersion();
    PairTables held = newest;
    if (held != null && held.version() == version) {
      return held;
    }
    long room = Runtime.getRuntime().maxMemory() / SHARE / BYTES;
    PairTables begun = new PairTables(version, room, lookUps);
    if (held == null || held.version() < version) {
      newest = begun;
    }
    return begun;
  }
}
