package org.broadsheet.patch;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Sorted elements, equal neighbours once. */
final class DistinctSorted implements Iterator<String> {
  private final Iterator<String> sorted;
  private @Nullable String next;

  DistinctSorted(Iterator<String> sorted) {
    this.sorted = sorted;
    advance(null);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public String next() {
    String current = next;
    if (current == null) {
      throw new NoSuchElementException();
    }
    advance(current);
    return current;
  }

  private void advance(@Nullable String current) {
    next = null;
    while (next == null && sorted.hasNext()) {
      String candidate = sorted.next();
      next = candidate.equals(current) ? null : candidate;
    }
  }
}
