package org.broadsheet.extract.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by two characters in one number, asked for at every place of a text: without boxes. */
final class PairTable<V> {
  private static final int NONE = -1;

  /** Places for each value, so that hardly any two fall on one. */
  private static final int PLACES = 4;

  private final int[] pairs;

  /** The index of each pair's value, {@link #NONE} where a place is free. */
  private final int[] indexes;

  private final List<V> values = new ArrayList<>();

  PairTable(Map<Integer, V> byPair) {
    int size = Integer.highestOneBit(PLACES * byPair.size() + 1) * 2;
    this.pairs = new int[size];
    this.indexes = new int[size];
    Arrays.fill(indexes, NONE);
    byPair.forEach(this::put);
  }

  private void put(int pair, V value) {
    int place = place(pair);
    pairs[place] = pair;
    indexes[place] = values.size();
    values.add(value);
  }

  /** The value of a pair, {@code null} where it has none. */
  @Nullable V get(int pair) {
    int index = indexes[place(pair)];
    return index == NONE ? null : values.get(index);
  }

  /** Where a pair stands, or would. */
  private int place(int pair) {
    int mixed = pair * 0x9E3779B9;
    int place = (mixed ^ mixed >>> 16) & (indexes.length - 1);
    while (indexes[place] != NONE && pairs[place] != pair) {
      place = (place + 1) & (indexes.length - 1);
    }
    return place;
  }
}
