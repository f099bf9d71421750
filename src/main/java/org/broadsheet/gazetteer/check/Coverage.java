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
            + " from 1953-01-01. With the days on which it is only not known whether a county stood"
            + " yet or still, or which of two provinces it lay in, its founding, abolition or move"
            + " being dated to the month or year or lying between two facts, %s have a chain"
            + " from 1949-10-01 and %s from 1953-01-01.\n\n")
        .formatted(
            counties.size(),
            unbroken(counties, ProvinceDays.FOUNDING, false),
            unbroken(counties, LATER, false),
            unbroken(counties, ProvinceDays.FOUNDING, true),
            unbroken(counties, LATER, true));
  }

  /** How many have a chain since a day, and which share of all that is. */
  private String unbroken(List<Unit> counties, LocalDate since, boolean coarse) {
    long count = counties.stream().filter(unit -> unbroken(unit, since, coarse)).count();
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

  /**
   * @param coarse whether days count on which it is not known if the unit stood, or in which of two
   *     provinces, its founding, abolition or move not being known to the day
   */
  private boolean unbroken(Unit unit, LocalDate since, boolean coarse) {
    LocalDate day = since;
    while (!day.isAfter(ProvinceDays.SNAPSHOT)) {
      if (!days.isCertain(unit, day)
          && !isAbsent(unit, day)
          && !(coarse && days.isDatedCoarsely(unit, day))) {
        return false;
      }
      day = nextChange(unit, day);
    }
    return true;
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
