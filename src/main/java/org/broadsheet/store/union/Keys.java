package org.broadsheet.store.union;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.jena.tdb2.store.NodeId;

/** The keys of an index on quads: four identifiers, one after the other. */
final class Keys {
  static final int LENGTH = 4 * NodeId.SIZE;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private Keys() {}

  /** The identifier at a place of the key, from 0. */
  static long id(byte[] key, int place) {
    return (long) LONGS.get(key, place * NodeId.SIZE);
  }

  static void set(byte[] key, int place, long id) {
    LONGS.set(key, place * NodeId.SIZE, id);
  }

  /** The least key that begins with these identifiers. */
  static byte[] first(long... ids) {
    byte[] key = new byte[LENGTH];
    for (int place = 0; place < ids.length; place++) {
      set(key, place, ids[place]);
    }
    return key;
  }

  /** The least key that is greater than all which begin with these identifiers. */
  static byte[] following(long... ids) {
    long[] next = Arrays.copyOf(ids, ids.length);
    int place = ids.length - 1;
    while (++next[place] == 0) {
      place--;
    }
    return first(next);
  }
}
