package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Lays states into segments that changes made: a state that fits a segment supports it, one that
 * falls where nothing is known makes a segment of its own, and one that contradicts a change is
 * listed and left out.
 */
final class StateLayout {
  private final Renames renames;
  private final List<Segment> segments;

  /**
   * @param segments in order of time; segments are added, prolonged and parted
   */
  StateLayout(Renames renames, List<Segment> segments) {
    this.renames = renames;
    this.segments = segments;
  }

  /**
   * @param parting whether a state may part a segment that only states hold together
   */
  void add(Collection<Fact> facts, boolean parting, List<Contradiction> listed) {
    facts.stream()
        .filter(fact -> fact.claim() == Fact.Claim.STATE)
        .sorted(
            Comparator.comparing((Fact fact) -> fact.window().precision())
                .thenComparing(fact -> fact.window().first())
                .thenComparing(Fact::source)
                .thenComparing(fact -> String.valueOf(fact.to())))
        .forEach(fact -> addState(fact, parting, listed));
  }

  private void addState(Fact fact, boolean parting, List<Contradiction> listed) {
    String parent = renames.on(String.valueOf(fact.to()), fact.window().last());
    Window window = fact.window();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean same = renames.same(segment.parent, parent) || segment.parent.equals(Segment.UNKNOWN);
      if (same && canHold(i, window)) {
        support(i, fact, parent);
        return;
      }
    }
    int place = freePlace(window);
    for (int i = 0; parting && i < segments.size() && place < 0; i++) {
      Segment segment = segments.get(i);
      Optional<Segment> later = segment.exists() ? segment.splitAround(window) : Optional.empty();
      if (later.isPresent()) {
        place = i + 1;
        segments.add(place, later.get());
        later.get().parent = renames.on(segment.parent, later.get().seenFrom);
      }
    }
    if (place < 0) {
      contradict(fact, window, listed);
      return;
    }
    Segment stated = new Segment(parent, fact.province(), window.last());
    stated.seenUntil = window.last().isAfter(window.first()) ? window.last() : window.first();
    stated.sources.add(fact.source());
    stated.observe(window);
    if (place < segments.size()
        && segments.get(place).beginBy != null
        && place == 0
        && segments.get(0).exists()) {
      segments.add(0, new Segment(Segment.NONE, fact.province(), before(segments.get(0))));
      segments.get(0).endBy = segments.get(1).beginBy;
    }
    segments.add(place, stated);
  }

  private static LocalDate before(Segment segment) {
    return segment.beginBy == null
        ? segment.seenFrom.minusDays(1)
        : segment.beginBy.first().minusDays(1);
  }

  /** Whether a segment may reach into the window without passing its neighbours. */
  private boolean canHold(int index, Window window) {
    Segment segment = segments.get(index);
    LocalDate from =
        segment.beginBy != null
            ? segment.beginBy.first()
            : index == 0 ? LocalDate.MIN : segments.get(index - 1).seenUntil.plusDays(1);
    LocalDate until =
        segment.endBy != null
            ? segment.endBy.last()
            : index == segments.size() - 1
                ? LocalDate.MAX
                : segments.get(index + 1).seenFrom.minusDays(1);
    return !window.first().isAfter(until) && !window.last().isBefore(from);
  }

  private void support(int index, Fact fact, String parent) {
    Segment segment = segments.get(index);
    if (segment.parent.equals(Segment.UNKNOWN)) {
      segment.parent = parent;
    }
    Window window = fact.window();
    boolean closedLeft = segment.beginBy != null;
    if (!closedLeft && fact.window().last().isBefore(segment.seenFrom)) {
      segment.parent = parent;
    }
    boolean closedRight = segment.endBy != null;
    LocalDate from = window.last();
    LocalDate until = window.first();
    if ((!closedLeft && (index == 0 || from.isAfter(segments.get(index - 1).seenUntil)))
        || (closedLeft && !from.isBefore(segment.seenFrom))) {
      segment.seen(
          segment.endBy != null && from.isAfter(segment.endBy.first()) ? segment.seenFrom : from,
          segment.seenUntil);
    }
    boolean beforeNext =
        index == segments.size() - 1 || until.isBefore(segments.get(index + 1).seenFrom);
    if (!closedRight && beforeNext) {
      segment.seen(segment.seenFrom, until);
    }
    segment.sources.add(fact.source());
    segment.observe(window);
  }

  /** Where a stretch of its own fits: index to insert at, or -1. */
  private int freePlace(Window window) {
    if (segments.isEmpty()) {
      return 0;
    }
    if (window.last().isBefore(start(segments.get(0)))) {
      return 0;
    }
    for (int i = 1; i < segments.size(); i++) {
      Segment left = segments.get(i - 1);
      Segment right = segments.get(i);
      boolean enclosed =
          left.beginBy != null && right.endBy != null && left.parent.equals(right.parent);
      if (left.endBy == null
          && right.beginBy == null
          && !enclosed
          && window.first().isAfter(left.seenUntil)
          && window.last().isBefore(right.seenFrom)) {
        return i;
      }
    }
    return segments.get(segments.size() - 1).endBy == null
            && window.first().isAfter(segments.get(segments.size() - 1).seenUntil)
        ? segments.size()
        : -1;
  }

  private static LocalDate start(Segment segment) {
    return segment.beginBy == null ? segment.seenFrom : segment.beginBy.first();
  }

  private void contradict(Fact fact, Window window, List<Contradiction> listed) {
    Segment nearest =
        segments.stream()
            .filter(segment -> !segment.seenUntil.isBefore(window.first()))
            .findFirst()
            .orElse(segments.get(segments.size() - 1));
    Layout.note(
        nearest,
        fact,
        nearest.beginBy != null || nearest.endBy != null
            ? "a change before a state"
            : "the finer state, then the earlier",
        listed);
  }
}
