package org.broadsheet.pipeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;

/** Days in ascending order, four bytes each. */
final class DaySet {
  private int[] days = new int[2];
  private int size;

  void add(LocalDate day) {
    int value = Math.toIntExact(day.toEpochDay());
    int found = Arrays.binarySearch(days, 0, size, value);
    if (found >= 0) {
      return;
    }
    int at = -found - 1;
    if (size == days.length) {
      days = Arrays.copyOf(days, 2 * size);
    }
    System.arraycopy(days, at, days, at + 1, size - at);
    days[at] = value;
    size++;
  }

  void forEach(Consumer<LocalDate> each) {
    for (int i = 0; i < size; i++) {
      each.accept(LocalDate.ofEpochDay(days[i]));
    }
  }
}
