package org.broadsheet.pipeline;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.broadsheet.digest.DigestIndex;

/** Where the lines of a file are, by a key each; notes which were asked for. */
final class LinePlaces {
  /**
   * Where a line is.
   *
   * @param line its number, counted from 1
   * @param offset of its first byte
   * @param length in bytes
   */
  record Place(int line, long offset, int length) {}

  private final DigestIndex keys = new DigestIndex();
  private final BitSet asked = new BitSet();
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

  /** The line with a key, which then was asked for. */
  Optional<Place> ask(String key) {
    OptionalInt number = keys.number(key);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    asked.set(number.getAsInt());
    return Optional.of(place(number.getAsInt()));
  }

  /** The lines that nobody asked for, in the order in which their keys came. */
  Stream<Place> neverAsked() {
    return Stream.iterate(
            asked.nextClearBit(0),
            number -> number < keys.size(),
            number -> asked.nextClearBit(number + 1))
        .map(this::place);
  }

  private Place place(int number) {
    return new Place(lines[number], offsets[number], lengths[number]);
  }
}
