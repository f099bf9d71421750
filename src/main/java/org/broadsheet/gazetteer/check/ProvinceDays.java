package org.broadsheet.gazetteer.check;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Closure.Certainty;
import org.broadsheet.gazetteer.Closure.Within;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Unit;

/** On which days the tables place a unit in a province. */
final class ProvinceDays {
  static final LocalDate FOUNDING = LocalDate.of(1949, 10, 1);
  static final LocalDate SNAPSHOT = LocalDate.of(1980, 12, 31);

  private final Gazetteer gazetteer;
  private final Map<String, List<Within>> withinProvince;

  ProvinceDays(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    withinProvince = ProvinceRows.of(gazetteer).collect(groupingBy(Within::unit));
  }

  boolean isCertain(Unit unit, LocalDate day) {
    return isPlaced(unit, day, Certainty.CERTAIN);
  }

  /**
   * Whether it is only not known if the unit stood, or in which of two provinces, its founding,
   * abolition or move not being known to the day.
   */
  boolean isDatedCoarsely(Unit unit, LocalDate day) {
    return (isPlaced(unit, day, Certainty.POSSIBLE) || isPlaced(unit, day, Certainty.DISPUTED))
        && isWithinABound(unit, day);
  }

  /**
   * Whether it is only not known if the unit stood, its founding or abolition not being known to
   * the day: all its possible parents lead to one province.
   */
  boolean isInOneIfItStood(Unit unit, LocalDate day) {
    return isPlaced(unit, day, Certainty.POSSIBLE)
        && !isPlaced(unit, day, Certainty.DISPUTED)
        && isWithinABound(unit, day);
  }

  private boolean isWithinABound(Unit unit, LocalDate day) {
    return gazetteer.parents(unit.id()).stream()
        .flatMap(spell -> Stream.of(spell.time().begin(), spell.time().end()))
        .anyMatch(
            bound ->
                bound.earliest() != null
                    && bound.latest() != null
                    && !day.isBefore(bound.earliest())
                    && !day.isAfter(bound.latest()));
  }

  /** The days on which what is known of the province of a unit changes. */
  Stream<LocalDate> changes(Unit unit) {
    return rows(unit).stream()
        .flatMap(
            row ->
                Stream.of(
                    row.from() == null ? LocalDate.MIN : row.from(),
                    row.until() == null ? LocalDate.MAX : row.until().plusDays(1)));
  }

  private boolean isPlaced(Unit unit, LocalDate day, Certainty certainty) {
    return rows(unit).stream()
        .anyMatch(
            row ->
                row.certainty() == certainty
                    && (row.from() == null || !day.isBefore(row.from()))
                    && (row.until() == null || !day.isAfter(row.until())));
  }

  private List<Within> rows(Unit unit) {
    return withinProvince.getOrDefault(unit.id().value(), List.of());
  }
}
