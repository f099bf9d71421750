package org.broadsheet.pipeline;

import java.io.Serializable;
import java.util.Arrays;
import java.util.OptionalInt;
import org.broadsheet.digest.DigestIndex;

/** Where the lines of a file are, by a key each. */
final class LinePlaces implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Where a line is.
   *
   * @param line its number, counted from 1
   * @param offset of its first byte
   * @param length in bytes
   */
  record Place(int line, long offset, int length) {}

  private final DigestIndex keys = new DigestIndex();
  private int[] lines = new int[16];
  private long[] offsets = new long[16];
  private int[] lengths = new int[16];

  /** Of several lines with a key, the last counts. */
  void put(String key, Place place) {
    int number = keys.add(key) ? keys.size() - 1 : keys.number(key).orElseThrow();
    if (number == lines.length) {
      lines = Arrays.copyOf(lines, 2 * number);
      offsets = Arrays.copyOf(offsets, 2 * number);
      lengths = Arrays.copyOf(lengths, 2 * number);
    }
    lines[number] = place.line();
    offsets[number] = place.offset();
    lengths[number] = place.length();
  }

  /** The number of a key, in the order in which keys came, from 0. */
  OptionalInt number(String key) {
    return keys.number(key);
  }

  /** The line with the key of a number. */
  Place place(int number) {
    return new Place(lines[number], offsets[number], lengths[number]);
  }

  /** How many keys there are. */
  int size() {
    return keys.size();
  }
}
