package org.broadsheet.gazetteer.check;

import java.time.LocalDate;
import java.util.List;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitType;

/** How much of the hierarchy the tables know, by level and year, as a table for people. */
public final class Coverage {
  private static final int FIRST = 1949;
  private static final int LAST = 2003;
  private static final LocalDate LATER = LocalDate.of(1953, 1, 1);
  static final String LISTED_1980 = "codes-1980";

  private final Gazetteer gazetteer;
  private final ProvinceDays days;

  public Coverage(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    days = new ProvinceDays(gazetteer);
  }

  /** Markdown: cities, units by level, chains of the counties of 1980, and both year by year. */
  public String markdown() {
    List<Unit> counties =
        gazetteer.units().stream()
            .filter(unit -> unit.level() == Level.COUNTY && unit.type() != UnitType.DISTRICT)
            .filter(unit -> unit.sources().contains(LISTED_1980))
            .filter(unit -> gazetteer.existedOn(unit, ProvinceDays.SNAPSHOT))
            .toList();
    return new CityCoverage(gazetteer, days).markdown() + chains(counties) + byYear(counties);
  }

  private String chains(List<Unit> counties) {
    return ("Of the %d counties, banners and county-level cities of the end of 1980, %s have an"
            + " unbroken chain to a province, certain on every day from 1949-10-01 to the end of"
            + " 1980 but for days on which the sources say they did not exist; %s have one"
            + " from 1953-01-01. With the days on which it is not known whether a county stood yet"
            + " or still, its founding or abolition being dated to the month or year or lying"
            + " between two facts, but in which province it lay if it stood, %s have a chain from"
            + " 1949-10-01 and %s from 1953-01-01. With those on which it lay in one of two"
            + " provinces or is known to have lain in one by way of some of its possible parents"
            + " only, %s and %s.\n\n")
        .formatted(
            counties.size(),
            unbroken(counties, ProvinceDays.FOUNDING, Grade.CERTAIN),
            unbroken(counties, LATER, Grade.CERTAIN),
            unbroken(counties, ProvinceDays.FOUNDING, Grade.IF_IT_STOOD),
            unbroken(counties, LATER, Grade.IF_IT_STOOD),
            unbroken(counties, ProvinceDays.FOUNDING, Grade.ONE_OF_SEVERAL),
            unbroken(counties, LATER, Grade.ONE_OF_SEVERAL));
  }

  /** What is asked of a day for a chain to go on; each grade takes in those before it. */
  private enum Grade {
    CERTAIN,
    /** Within a bound of the unit: it may not have stood, but did so in no other province. */
    IF_IT_STOOD,
    /** Within a bound of the unit: its parents that day lead to several provinces, or to none. */
    ONE_OF_SEVERAL
  }

  /** How many have a chain since a day, and which share of all that is. */
  private String unbroken(List<Unit> counties, LocalDate since, Grade grade) {
    long count = counties.stream().filter(unit -> unbroken(unit, since, grade)).count();
    return "%d (%d %%)".formatted(count, percent(count, counties.size()));
  }

  private String byYear(List<Unit> counties) {
    StringBuilder table =
        new StringBuilder(
            "| mid-year | prefectures placed | counties placed | of the counties of 1980 in a"
                + " certain province |\n|---|---|---|---|\n");
    for (int year = FIRST; year <= LAST; year++) {
      LocalDate day = LocalDate.of(year, year == FIRST ? 12 : 7, year == FIRST ? 31 : 1);
      long certain = counties.stream().filter(unit -> days.isCertain(unit, day)).count();
      table.append(
          "| %d | %d | %d | %d %% |\n"
              .formatted(
                  year,
                  placed(Level.PREFECTURE, day),
                  placed(Level.COUNTY, day),
                  percent(certain, counties.size())));
    }
    return table.toString();
  }

  private long placed(Level level, LocalDate day) {
    return gazetteer.units().stream()
        .filter(unit -> unit.level() == level && unit.type() != UnitType.DISTRICT)
        .filter(unit -> days.isCertain(unit, day))
        .count();
  }

  private boolean unbroken(Unit unit, LocalDate since, Grade grade) {
    LocalDate day = since;
    while (!day.isAfter(ProvinceDays.SNAPSHOT)) {
      if (!isKnown(unit, day, grade)) {
        return false;
      }
      day = nextChange(unit, day);
    }
    return true;
  }

  private boolean isKnown(Unit unit, LocalDate day, Grade grade) {
    if (days.isCertain(unit, day) || isAbsent(unit, day)) {
      return true;
    }
    return switch (grade) {
      case CERTAIN -> false;
      case IF_IT_STOOD -> days.isInOneIfItStood(unit, day);
      case ONE_OF_SEVERAL -> days.isDatedCoarsely(unit, day);
    };
  }

  /**
   * Whether the sources say that the unit did not stand: before its founding, between two lives.
   */
  private boolean isAbsent(Unit unit, LocalDate day) {
    boolean founded = unit.existence().begin().earliest() != null;
    boolean knownBefore =
        gazetteer.parents(unit.id()).stream()
            .anyMatch(
                spell ->
                    spell.time().end().latest() != null
                        && spell.time().end().latest().isBefore(day));
    return (founded || knownBefore) && !gazetteer.existedOn(unit, day);
  }

  private LocalDate nextChange(Unit unit, LocalDate day) {
    return days.changes(unit)
        .filter(change -> change.isAfter(day))
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  private static long percent(long part, long whole) {
    return whole == 0 ? 0 : part * 100 / whole;
  }
}
