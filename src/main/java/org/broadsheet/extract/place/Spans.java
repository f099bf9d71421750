package org.broadsheet.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The names found so far in a passage, none overlapping another; and those in doubt, which are none
 * until something vouches for them.
 */
final class Spans {
  private final TreeMap<Integer, NameSpan> byBegin = new TreeMap<>();
  private final List<NameSpan> doubtful = new ArrayList<>();

  /** In text order. */
  List<NameSpan> all() {
    return List.copyOf(byBegin.values());
  }

  /** In the order in which they were doubted. */
  List<NameSpan> doubtful() {
    return List.copyOf(doubtful);
  }

  void doubt(NameSpan span) {
    doubtful.add(span);
  }

  Optional<NameSpan> beginningAt(int offset) {
    return Optional.ofNullable(byBegin.get(offset));
  }

  Optional<NameSpan> endingAt(int offset) {
    Map.Entry<Integer, NameSpan> before = byBegin.lowerEntry(offset);
    return before != null && before.getValue().end() == offset
        ? Optional.of(before.getValue())
        : Optional.empty();
  }

  /** The name that covers the character at an offset. */
  Optional<NameSpan> covering(int offset) {
    Map.Entry<Integer, NameSpan> at = byBegin.floorEntry(offset);
    return at != null && at.getValue().end() > offset
        ? Optional.of(at.getValue())
        : Optional.empty();
  }

  /** The last name that ends at or before an offset. */
  Optional<NameSpan> before(int offset) {
    Map.Entry<Integer, NameSpan> before = byBegin.lowerEntry(offset);
    while (before != null && before.getValue().end() > offset) {
      before = byBegin.lowerEntry(before.getKey());
    }
    return before == null ? Optional.empty() : Optional.of(before.getValue());
  }

  boolean free(int begin, int end) {
    return covering(begin).isEmpty() && byBegin.subMap(begin, end).isEmpty();
  }

  /** Adds a name in the place of all that it overlaps. */
  void put(NameSpan span) {
    covering(span.begin()).ifPresent(this::remove);
    new ArrayList<>(byBegin.subMap(span.begin(), span.end()).values()).forEach(this::remove);
    byBegin.put(span.begin(), span);
  }

  void putIfFree(NameSpan span) {
    if (free(span.begin(), span.end())) {
      byBegin.put(span.begin(), span);
    }
  }

  void remove(NameSpan span) {
    byBegin.remove(span.begin());
  }
}
