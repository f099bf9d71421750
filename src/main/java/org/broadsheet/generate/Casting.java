package org.broadsheet.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitType;

/**
 * Draws casts whose county stood, and stood in that chain, on the day of the issue. Districts of
 * cities are left out: the newspaper does not report on them as it does on counties.
 */
final class Casting {
  private static final LocalDate FIRST_ISSUE = LocalDate.of(1950, 1, 1);
  private static final LocalDate LAST_ISSUE = LocalDate.of(1992, 12, 31);
  private static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST_ISSUE, LAST_ISSUE) + 1;

  private final Gazetteer gazetteer;
  private final List<Unit> counties;

  Casting(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.counties =
        gazetteer.units().stream()
            .filter(unit -> unit.level() == Level.COUNTY && unit.type() != UnitType.DISTRICT)
            .toList();
  }

  /** Draws until the gazetteer knows a chain up to a province with certainty. */
  Cast draw(RandomGenerator random) {
    while (true) {
      LocalDate issue = FIRST_ISSUE.plusDays(random.nextInt(DAYS));
      List<Unit> chain = chain(Names.pick(counties, random), issue);
      if (!chain.isEmpty()) {
        LocalDate dateline = issue.minusDays(1 + random.nextInt(3));
        return new Cast(
            issue,
            dateline,
            dateline.minusDays(1 + random.nextInt(20)),
            chain,
            Names.randomCommune(random),
            Names.randomPerson(random));
      }
    }
  }

  /**
   * From the province down; empty where some hop is not certain on the day, or not the only one.
   */
  private List<Unit> chain(Unit county, LocalDate day) {
    List<Unit> chain = new ArrayList<>(List.of(county));
    while (chain.get(0).level() != Level.PROVINCE) {
      List<PartOf> parents =
          gazetteer.parents(chain.get(0).id()).stream()
              .filter(spell -> spell.time().certainOn(day))
              .toList();
      if (parents.size() != 1) {
        return List.of();
      }
      Unit parent = gazetteer.unit(parents.get(0).parent()).orElseThrow();
      if (parent.level().compareTo(chain.get(0).level()) >= 0) {
        return List.of();
      }
      chain.add(0, parent);
    }
    return chain;
  }
}
