package org.broadsheet.digest;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Numbers keys in the order in which they come, holding a 128-bit digest of each: 27 to 53 bytes a
 * key whatever its length. Two of a hundred million keys share a digest with a probability below
 * 10<sup>-22</sup>.
 */
public final class DigestIndex implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int FIRST_SLOTS = 1 << 10;

  /** Two longs a slot. */
  private long[] digests = new long[2 * FIRST_SLOTS];

  /** Number of the key in a slot, plus one; 0 where it is free. */
  private int[] numbers = new int[FIRST_SLOTS];

  private int size;

  /** Whether the key is new; it then has the number {@code size() - 1}. */
  public boolean add(String key) {
    if (4L * size >= 3L * numbers.length) {
      grow();
    }
    long[] digest = digest(key);
    int slot = slot(digest[0], digest[1]);
    if (numbers[slot] != 0) {
      return false;
    }
    put(slot, digest[0], digest[1], ++size);
    return true;
  }

  /** The number of a key, counted from 0; empty when it was never added. */
  public OptionalInt number(String key) {
    long[] digest = digest(key);
    int number = numbers[slot(digest[0], digest[1])];
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number - 1);
  }

  /** How many keys there are. */
  public int size() {
    return size;
  }

  private void grow() {
    long[] oldDigests = digests;
    int[] oldNumbers = numbers;
    digests = new long[Math.multiplyExact(oldDigests.length, 2)];
    numbers = new int[2 * oldNumbers.length];
    for (int old = 0; old < oldNumbers.length; old++) {
      if (oldNumbers[old] != 0) {
        long high = oldDigests[2 * old];
        long low = oldDigests[2 * old + 1];
        put(slot(high, low), high, low, oldNumbers[old]);
      }
    }
  }

  private void put(int slot, long high, long low, int number) {
    digests[2 * slot] = high;
    digests[2 * slot + 1] = low;
    numbers[slot] = number;
  }

  /** Where the digest is, or the free slot where it belongs: linear probing. */
  private int slot(long high, long low) {
    int mask = numbers.length - 1;
    int slot = (int) high & mask;
    while (numbers[slot] != 0 && (digests[2 * slot] != high || digests[2 * slot + 1] != low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long[] digest(String key) {
    return MurmurHash3.hash128x64(key.getBytes(StandardCharsets.UTF_8));
  }
}
