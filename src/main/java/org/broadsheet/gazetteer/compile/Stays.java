package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Turns segments into dated stays. Between two parents without a change that any source tells of,
 * the move lies between the last day the one is known and the first day the other is; where a
 * province handed its area over in that time, it is that day.
 */
final class Stays {
  private final Handovers handovers;

  Stays(Handovers handovers) {
    this.handovers = handovers;
  }

  List<Stay> of(List<Segment> segments) {
    List<Stay> stays = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (!segment.exists()) {
        continue;
      }
      Segment before = i == 0 ? null : segments.get(i - 1);
      Segment after = i == segments.size() - 1 ? null : segments.get(i + 1);
      Window beginBy =
          segment.beginBy == null ? handover(before, segment) : refine(before, segment);
      Window endBy =
          after == null
              ? segment.endBy
              : after.beginBy == null ? handover(segment, after) : refine(segment, after);
      if (endBy == null && segment.endBy != null) {
        endBy = segment.endBy;
      }
      Bound begin = beginBy != null ? beginBy.begin() : derivedBegin(before, segment);
      Bound end = endBy != null ? endBy.end() : derivedEnd(segment, after);
      stays.add(
          new Stay(
              segment.parent,
              segment.province,
              begin,
              ordered(begin, end),
              beginBy != null,
              endBy != null,
              coarser(
                  beginBy == null ? Precision.YEAR : beginBy.precision(),
                  endBy != null
                      ? endBy.precision()
                      : after == null ? Precision.DAY : Precision.YEAR),
              List.copyOf(segment.sources)));
    }
    return stays;
  }

  private @Nullable Window handover(@Nullable Segment left, Segment right) {
    if (left == null || !left.exists() || !right.exists()) {
      return null;
    }
    return between(left, right, new Window(left.seenUntil, max(left.seenUntil, right.seenFrom)))
        .orElse(null);
  }

  private @Nullable Window refine(@Nullable Segment left, Segment right) {
    Window stated = right.beginBy;
    return left == null || stated == null || !left.exists() || !right.exists()
        ? stated
        : between(left, right, stated).filter(stated::contains).orElse(stated);
  }

  private Optional<Window> between(Segment left, Segment right, Window window) {
    return handovers.between(left.parent, right.parent, window);
  }

  private static Bound derivedBegin(@Nullable Segment before, Segment segment) {
    return before == null
        ? new Bound(null, segment.seenFrom)
        : new Bound(min(before.seenUntil.plusDays(1), segment.seenFrom), segment.seenFrom);
  }

  private static Bound derivedEnd(Segment segment, @Nullable Segment after) {
    return after == null
        ? new Bound(segment.seenUntil, null)
        : new Bound(
            min(segment.seenUntil, after.seenFrom.minusDays(1)),
            max(segment.seenUntil, after.seenFrom.minusDays(1)));
  }

  /** An end that may fall in the same month or year as its begin is not before it. */
  private static Bound ordered(Bound begin, Bound end) {
    LocalDate first = begin.earliest();
    LocalDate earliest = end.earliest();
    LocalDate latest = end.latest();
    if (first == null || earliest == null || !earliest.isBefore(first)) {
      return end;
    }
    return new Bound(first, latest != null && latest.isBefore(first) ? first : latest);
  }

  private static Precision coarser(Precision left, Precision right) {
    return left.compareTo(right) >= 0 ? left : right;
  }

  private static LocalDate min(LocalDate left, LocalDate right) {
    return left.isBefore(right) ? left : right;
  }

  private static LocalDate max(LocalDate left, LocalDate right) {
    return left.isBefore(right) ? right : left;
  }
}
