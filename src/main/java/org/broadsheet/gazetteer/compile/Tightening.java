package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Precision;

/**
 * Narrows the moves that no source dates by what is known of the parents: a county left its special
 * district no later than that was abolished, and came under the next no earlier than that was
 * founded. Where the one ended before the other began, only the province is left between.
 */
final class Tightening {
  private final Phases phases;

  Tightening(Phases phases) {
    this.phases = phases;
  }

  List<Stay> of(List<Stay> stays) {
    List<Stay> tight = new ArrayList<>();
    for (Stay stay : stays) {
      Stay left = tight.isEmpty() ? null : tight.get(tight.size() - 1);
      if (left == null || left.endStated() || stay.beginStated()) {
        tight.add(stay);
        continue;
      }
      tight.remove(tight.size() - 1);
      tight.addAll(between(left, stay));
    }
    return tight;
  }

  private List<Stay> between(Stay left, Stay right) {
    LocalDate lastKnown = left.end().earliest();
    LocalDate firstKnown = right.begin().latest();
    if (lastKnown == null || firstKnown == null || !lastKnown.isBefore(firstKnown)) {
      return List.of(left, right);
    }
    Bound ends = phases.lastDay(left.parent(), lastKnown);
    Bound begins = phases.firstDay(right.parent(), firstKnown);
    LocalDate latestEnd = ends.latest();
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
    Set<String> sources = new TreeSet<>(left.sources());
    sources.addAll(right.sources());
    boolean sameProvince = left.province().equals(right.province());
    if (!sameProvince || latestEnd == null || earliestBegin == null) {
      return List.of(left, right);
    }
    Bound leftEnd = ends.earliest() == null ? Bound.on(latestEnd) : ends;
    Bound rightBegin = begins.latest() == null ? Bound.on(earliestBegin) : begins;
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
