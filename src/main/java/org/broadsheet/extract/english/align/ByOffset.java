package org.broadsheet.extract.english.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What was found in a text, by where it begins: what belongs to a sentence is cut out and not
 * looked for. Immutable.
 */
public final class ByOffset<T> {
  private final List<T> sorted;
  private final int[] begins;

  /**
   * @param begin an offset of the source file
   */
  public ByOffset(List<T> found, ToIntFunction<T> begin) {
    List<T> byBegin = new ArrayList<>(found);
    byBegin.sort(Comparator.comparingInt(begin));
    this.sorted = List.copyOf(byBegin);
    this.begins = sorted.stream().mapToInt(begin).toArray();
  }

  /** What begins in the Chinese of a bead, in text order. */
  public List<T> in(Bead bead) {
    return sorted.subList(
        firstFrom(bead.chinese().span().begin()), firstFrom(bead.chinese().span().end()));
  }

  /** The index of the first that begins at an offset or after it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = begins.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begins[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
