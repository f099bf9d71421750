package org.broadsheet.store.union;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The properties of one generation of a store that memory holds, shared by its queries. */
final class PairTables {
  /** Pairs that are read in the time of one walk down the tree, about. */
  private static final int READ_ON = 16;

  private final long version;
  private final AtomicLong room;
  private final int first;
  private final Map<Key, Asked> properties = new ConcurrentHashMap<>();

  /**
   * What a table holds: the triples of a property, by subject or by object.
   *
   * @param object the only one, {@link Ids#NONE} for all
   */
  record Key(long property, long object, boolean bySubject) {}

  /**
   * @param version of the data
   * @param room for so many pairs
   * @param first so many look-ups come before it is seen whether a table pays
   */
  PairTables(long version, long room, int first) {
    this.version = version;
    this.room = new AtomicLong(room);
    this.first = first;
  }

  long version() {
    return version;
  }

  /** How often something was looked up; of a single object, by one query alone until it is held. */
  Asked asked(Key key) {
    Asked known = properties.get(key);
    if (known != null) {
      return known;
    }
    Asked begun = new Asked(first);
    Asked other = key.object() == Ids.NONE ? properties.putIfAbsent(key, begun) : null;
    return other == null ? begun : other;
  }

  /**
   * Reads the table, unless it is held.
   *
   * @return null where it has more than pays, or no room is left
   */
  @Nullable PairTable load(Key key, Asked asked, UnionIndexes indexes) {
    synchronized (asked) {
      if (asked.table != null) {
        return asked.table;
      }
      long longest = Math.min((long) asked.count * READ_ON, room.get());
      PairTable read = indexes.pairs(key, longest);
      asked.next = 2 * asked.count;
      if (read != null) {
        room.addAndGet(-read.size());
        asked.table = read;
        properties.put(key, asked);
      }
      return read;
    }
  }

  /** How often something was looked up, about: threads do not wait for each other to count. */
  static final class Asked {
    private int count;
    private volatile int next;
    private volatile @Nullable PairTable table;

    Asked(int first) {
      this.next = first;
    }

    @Nullable PairTable table() {
      return table;
    }

    /** Counts a look-up; whether it is time to see whether a table pays. */
    boolean pays() {
      return ++count >= next;
    }
  }
}
