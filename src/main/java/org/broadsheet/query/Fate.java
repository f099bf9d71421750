package org.broadsheet.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.broadsheet.gazetteer.Bound;
import org.jspecify.annotations.Nullable;

/** What began and what ended a unit, where a question is about days on which it did not stand. */
record Fate(UnionQueries queries) {
  /** Of a unit whose time lies before or after the period: the change that is nearest to it. */
  List<String> outside(Candidate unit, Period period) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    LocalDate until = unit.until();
    if (until != null && first != null && until.isBefore(first)) {
      return told(
          ending(UnitChange.of(queries, unit.iri()), unit.iri(), until, first),
          "no source here tells what ended " + unit.label());
    }
    return last == null
        ? List.of()
        : told(
            beginning(UnitChange.of(queries, unit.iri()), unit.iri(), last),
            "no source here tells how " + unit.label() + " began");
  }

  /** Of a unit between two of its times, the first of which ended so: the changes nearest to it. */
  List<String> around(Node unit, @Nullable LocalDate until, LocalDate day) {
    List<UnitChange> changes = UnitChange.of(queries, unit);
    return Stream.concat(ending(changes, unit, until, day), beginning(changes, unit, day))
        .map(UnitChange::toString)
        .distinct()
        .toList();
  }

  private static List<String> told(Stream<UnitChange> changes, String otherwise) {
    List<String> told = changes.map(UnitChange::toString).toList();
    return told.isEmpty() ? List.of(otherwise) : told;
  }

  private static Stream<UnitChange> ending(
      List<UnitChange> changes, Node unit, @Nullable LocalDate until, LocalDate day) {
    return nearest(
        changes,
        change -> change.ended(unit, day) && !change.leftItStanding(until),
        Bound::latest,
        Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()));
  }

  private static Stream<UnitChange> beginning(List<UnitChange> changes, Node unit, LocalDate day) {
    return nearest(
        changes,
        change -> change.began(unit, day),
        Bound::earliest,
        Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
  }

  /** Those of the changes whose day comes first in that order, which several may share. */
  private static Stream<UnitChange> nearest(
      List<UnitChange> changes,
      Predicate<UnitChange> fitting,
      Function<Bound, @Nullable LocalDate> side,
      Comparator<@Nullable LocalDate> order) {
    Comparator<UnitChange> byDay =
        (one, other) -> order.compare(side.apply(one.date()), side.apply(other.date()));
    return changes.stream()
        .filter(fitting)
        .min(byDay)
        .map(first -> changes.stream().filter(fitting).filter(c -> byDay.compare(first, c) == 0))
        .orElseGet(Stream::empty);
  }
}
