package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A stretch of a unit's time under one parent, or not existing, while facts are being laid out. */
final class Segment {
  /** The parent of a unit that does not exist. */
  static final String NONE = "-";

  /** The parent of a unit of which only the founding is known. */
  static final String UNKNOWN = "?";

  String parent;
  String province;
  @Nullable Window beginBy;
  @Nullable Window endBy;

  /** First and last day on which the segment is known to have held. */
  LocalDate seenFrom;

  LocalDate seenUntil;
  final Set<String> sources = new TreeSet<>();
  private final List<Window> observed = new ArrayList<>();

  Segment(String parent, String province, LocalDate seen) {
    this.parent = parent;
    this.province = province;
    seenFrom = seen;
    seenUntil = seen;
  }

  boolean exists() {
    return !parent.equals(NONE);
  }

  void observe(Window window) {
    observed.add(window);
  }

  /**
   * The later part of a segment that only states hold together, cut where another parent is stated
   * in between; this segment keeps the earlier part.
   *
   * @return nothing where the segment is not known both before and after the window, or lies
   *     between two changes
   */
  Optional<Segment> splitAround(Window window) {
    boolean betweenChanges = beginBy != null && endBy != null;
    Optional<LocalDate> before =
        observed.stream()
            .filter(known -> known.last().isBefore(window.first()))
            .map(Window::first)
            .max(Comparator.naturalOrder());
    Optional<LocalDate> after =
        observed.stream()
            .filter(known -> known.first().isAfter(window.last()))
            .map(Window::last)
            .min(Comparator.naturalOrder());
    boolean during = observed.stream().anyMatch(window::overlaps);
    if (betweenChanges || during || before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    Segment later = new Segment(parent, province, after.get());
    later.seenUntil = seenUntil;
    later.endBy = endBy;
    later.sources.addAll(sources);
    observed.stream().filter(known -> known.first().isAfter(window.last())).forEach(later::observe);
    observed.removeIf(known -> known.first().isAfter(window.last()));
    seenUntil = before.get();
    endBy = null;
    return Optional.of(later);
  }

  void seen(LocalDate from, LocalDate until) {
    if (from.isBefore(seenFrom)) {
      seenFrom = from;
    }
    if (until.isAfter(seenUntil)) {
      seenUntil = until;
    }
  }
}
