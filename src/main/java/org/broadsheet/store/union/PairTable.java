package org.broadsheet.store.union;

import java.util.Arrays;

/** Pairs of identifiers in flat arrays: the values of a key stand together, in their order. */
final class PairTable {
  private static final int MIX = 32;
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  /** Keys where their hash leads, {@link Ids#NONE} where there is none. */
  private final long[] keys;

  /** Where the values of the key in that place end; they begin where those before them end. */
  private final int[] ends;

  private final long[] values;

  /**
   * @param pairs key and value of each in turn
   * @param length of the part of {@code pairs} that is filled
   */
  PairTable(long[] pairs, int length) {
    this.keys = new long[Math.max(2, Integer.highestOneBit(Math.max(1, length)) * 2)];
    this.ends = new int[keys.length];
    this.values = new long[length / 2];
    Arrays.fill(keys, Ids.NONE);
    for (int at = 0; at < length; at += 2) {
      int place = place(pairs[at]);
      keys[place] = pairs[at];
      ends[place]++;
    }
    int begin = 0;
    for (int place = 0; place < ends.length; place++) {
      int count = ends[place];
      ends[place] = begin;
      begin += count;
    }
    for (int at = 0; at < length; at += 2) {
      values[ends[place(pairs[at])]++] = pairs[at + 1];
    }
  }

  /** Where the key stands, or would stand. */
  int place(long key) {
    long mixed = key * SPREAD;
    int place = (int) (mixed ^ (mixed >>> MIX)) & (keys.length - 1);
    while (keys[place] != key && keys[place] != Ids.NONE) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }

  /** The first of the key's values; there is none where this is their end. */
  int begin(int place) {
    return place == 0 ? 0 : ends[place - 1];
  }

  int end(int place) {
    return ends[place];
  }

  long value(int at) {
    return values[at];
  }

  int size() {
    return values.length;
  }
}
