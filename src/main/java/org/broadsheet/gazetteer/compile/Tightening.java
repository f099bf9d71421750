package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Precision;

/**
 * Narrows the moves that no source dates to the day by what is known of the parents: a county left
 * its special district no later than that was abolished, and came under the next no earlier than
 * that was founded. Where no source dates the move at all and the one ended before the other began,
 * only the province is left between.
 */
final class Tightening {
  private final Phases phases;
  private final Provinces provinces;

  Tightening(Phases phases, Provinces provinces) {
    this.phases = phases;
    this.provinces = provinces;
  }

  List<Stay> of(List<Stay> stays) {
    List<Stay> tight = new ArrayList<>();
    for (Stay stay : stays) {
      Stay left = tight.isEmpty() ? null : tight.get(tight.size() - 1);
      if (left == null) {
        tight.add(stay);
        continue;
      }
      tight.remove(tight.size() - 1);
      tight.addAll(
          left.endStated() || stay.beginStated() ? dated(left, stay) : between(left, stay));
    }
    return tight;
  }

  /**
   * A move of a known month or year, within the days on which both parents allow it. The end of a
   * province says nothing: the county came under the next province, not at once under its district.
   */
  private List<Stay> dated(Stay left, Stay right) {
    LocalDate first = right.begin().earliest();
    LocalDate last = right.begin().latest();
    if (first == null || last == null || !left.end().equals(right.begin())) {
      return List.of(left, right);
    }
    LocalDate founded = phases.firstDay(right.parent(), last).earliest();
    LocalDate ended =
        provinces.isProvince(left.parent()) ? null : phases.lastDay(left.parent(), first).latest();
    LocalDate from = founded != null && founded.isAfter(first) ? founded : first;
    LocalDate until = ended != null && ended.plusDays(1).isBefore(last) ? ended.plusDays(1) : last;
    if (until.isBefore(from)) {
      return List.of(left, right);
    }
    Window move = new Window(from, until);
    return List.of(withEnd(left, move.end()), withBegin(right, move.begin()));
  }

  /** A move that no source dates; the end of a province says nothing of it here either. */
  private List<Stay> between(Stay left, Stay right) {
    LocalDate lastKnown = left.end().earliest();
    LocalDate firstKnown = right.begin().latest();
    if (lastKnown == null || firstKnown == null || !lastKnown.isBefore(firstKnown)) {
      return List.of(left, right);
    }
    Bound ends = phases.lastDay(left.parent(), lastKnown);
    LocalDate latestEnd = provinces.isProvince(left.parent()) ? null : ends.latest();
    Bound begins = phases.firstDay(right.parent(), firstKnown);
    LocalDate earliestBegin = begins.earliest();
    LocalDate first = lastKnown.plusDays(1);
    if (earliestBegin != null && earliestBegin.isAfter(first)) {
      first = earliestBegin;
    }
    LocalDate last = firstKnown;
    if (latestEnd != null && latestEnd.plusDays(1).isBefore(last)) {
      last = latestEnd.plusDays(1);
    }
    if (!last.isBefore(first)) {
      return List.of(
          withEnd(left, new Bound(first.minusDays(1), last.minusDays(1))),
          withBegin(right, new Bound(first, last)));
    }
    if (latestEnd == null || earliestBegin == null || !left.province().equals(right.province())) {
      return List.of(left, right);
    }
    return parted(
        left,
        ends.earliest() == null ? Bound.on(latestEnd) : ends,
        begins.latest() == null ? Bound.on(earliestBegin) : begins,
        right);
  }

  /** Between the end of the one parent and the begin of the other, the province itself stands. */
  private static List<Stay> parted(Stay left, Bound leftEnd, Bound rightBegin, Stay right) {
    Set<String> sources = new TreeSet<>(left.sources());
    sources.addAll(right.sources());
    return List.of(
        withEnd(left, leftEnd),
        new Stay(
            left.province(),
            left.province(),
            Life.dayAfter(leftEnd),
            Life.dayBefore(rightBegin),
            false,
            false,
            Precision.YEAR,
            List.copyOf(sources)),
        withBegin(right, rightBegin));
  }

  private static Stay withEnd(Stay stay, Bound end) {
    return new Stay(
        stay.parent(),
        stay.province(),
        stay.begin(),
        end,
        stay.beginStated(),
        stay.endStated(),
        stay.precision(),
        stay.sources());
  }

  private static Stay withBegin(Stay stay, Bound begin) {
    return new Stay(
        stay.parent(),
        stay.province(),
        begin,
        stay.end(),
        stay.beginStated(),
        stay.endStated(),
        stay.precision(),
        stay.sources());
  }
}
