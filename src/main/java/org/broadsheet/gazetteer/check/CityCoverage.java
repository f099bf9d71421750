package org.broadsheet.gazetteer.check;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.ChangeEvent;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.gazetteer.UnitType;

/**
 * How many cities of 1980 the tables place in a province without a break. A city is here one
 * whatever its rank and name: 济南市, 丹东市 with 安东市, 重庆市 with the municipality.
 */
final class CityCoverage {
  private static final Set<UnitType> CITIES =
      EnumSet.of(UnitType.PREFECTURE_LEVEL_CITY, UnitType.CITY, UnitType.MUNICIPALITY);
  private static final Set<ChangeEvent.Kind> SUCCESSIONS =
      EnumSet.of(ChangeEvent.Kind.RENAME, ChangeEvent.Kind.LEVEL);

  private final Gazetteer gazetteer;
  private final ProvinceDays days;
  private final Map<String, List<Unit>> byName;
  private final Map<UnitId, Set<Unit>> linked = new HashMap<>();

  CityCoverage(Gazetteer gazetteer, ProvinceDays days) {
    this.gazetteer = gazetteer;
    this.days = days;
    byName =
        gazetteer.units().stream()
            .filter(unit -> CITIES.contains(unit.type()))
            .collect(groupingBy(Unit::chinese));
    gazetteer.changes().stream()
        .filter(change -> SUCCESSIONS.contains(change.kind()))
        .forEach(this::link);
  }

  private void link(ChangeEvent change) {
    List<Unit> cities =
        Stream.concat(change.before().stream(), change.after().stream())
            .flatMap(id -> gazetteer.unit(id).stream())
            .filter(unit -> CITIES.contains(unit.type()))
            .toList();
    cities.forEach(
        city -> linked.computeIfAbsent(city.id(), key -> new LinkedHashSet<>()).addAll(cities));
  }

  /** A paragraph of Markdown on cities of either level. */
  String markdown() {
    return "Cities are counted whatever their rank and name, from 1949-10-01, or from their"
        + " founding, to the end of 1980: "
        + of("prefecture", UnitType.PREFECTURE_LEVEL_CITY)
        + "; "
        + of("county", UnitType.CITY)
        + ".\n\n";
  }

  private String of(String level, UnitType type) {
    List<Set<Unit>> cities =
        gazetteer.units().stream()
            .filter(unit -> unit.type() == type && isListed(unit))
            .map(this::ranks)
            .toList();
    long certain = cities.stream().filter(city -> isUnbroken(city, false)).count();
    long dated = cities.stream().filter(city -> isUnbroken(city, true)).count();
    return ("of the %d of %s level of that day %d lay in a certain province on every day, and %d"
            + " with the days on which only their rank, founding or move is not known to the day")
        .formatted(cities.size(), level, certain, dated);
  }

  private boolean isListed(Unit unit) {
    return unit.sources().contains(Coverage.LISTED_1980)
        && days.isCertain(unit, ProvinceDays.SNAPSHOT);
  }

  /** The units that a city was one after the other. */
  private Set<Unit> ranks(Unit city) {
    Set<Unit> ranks = new LinkedHashSet<>();
    Deque<Unit> open = new ArrayDeque<>(List.of(city));
    while (!open.isEmpty()) {
      Unit unit = open.remove();
      if (ranks.add(unit)) {
        open.addAll(byName.getOrDefault(unit.chinese(), List.of()));
        open.addAll(linked.getOrDefault(unit.id(), Set.of()));
      }
    }
    return ranks;
  }

  private boolean isUnbroken(Collection<Unit> ranks, boolean coarse) {
    Predicate<LocalDate> isKnown =
        day ->
            ranks.stream().anyMatch(unit -> isCertain(unit, day))
                || ranks.stream().noneMatch(unit -> gazetteer.existedOn(unit, day))
                || ranks.stream().allMatch(unit -> isBeforeItsFounding(unit, day))
                || (coarse && ranks.stream().anyMatch(unit -> days.isDatedCoarsely(unit, day)));
    return Stream.concat(Stream.of(ProvinceDays.FOUNDING), ranks.stream().flatMap(this::changes))
        .filter(day -> !day.isBefore(ProvinceDays.FOUNDING) && !day.isAfter(ProvinceDays.SNAPSHOT))
        .allMatch(isKnown);
  }

  private boolean isCertain(Unit unit, LocalDate day) {
    return unit.type() == UnitType.MUNICIPALITY
        ? unit.existence().certainOn(day)
        : days.isCertain(unit, day);
  }

  /** Whether a source dates the founding, and the unit did not surely stand yet. */
  private static boolean isBeforeItsFounding(Unit unit, LocalDate day) {
    LocalDate last = unit.existence().begin().latest();
    return unit.existence().begin().earliest() != null && (last == null || day.isBefore(last));
  }

  private Stream<LocalDate> changes(Unit unit) {
    Stream<LocalDate> bounds =
        Stream.of(unit.existence().begin().earliest(), unit.existence().begin().latest())
            .filter(Objects::nonNull);
    Stream<LocalDate> ends =
        Stream.of(unit.existence().end().earliest(), unit.existence().end().latest())
            .filter(Objects::nonNull)
            .map(day -> day.plusDays(1));
    return Stream.of(bounds, ends, days.changes(unit)).flatMap(changes -> changes);
  }
}
