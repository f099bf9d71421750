package org.broadsheet.gazetteer.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.ChangeEvent;
import org.broadsheet.gazetteer.Closure.Certainty;
import org.broadsheet.gazetteer.Closure.Within;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.UnitId;

/**
 * Units that are certain in one province on a day and in another on the next. Such a crossing needs
 * a change that tells of it, of the provinces, the unit or one of its parents; and what crosses
 * back within a year was mostly dated twice.
 */
final class Crossings {
  private static final long SOON = 400;

  private final Gazetteer gazetteer;

  Crossings(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** What is found, by unit and day. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    certain()
        .forEach(
            (unit, rows) -> {
              for (int i = 1; i < rows.size(); i++) {
                Within before = rows.get(i - 1);
                Within after = rows.get(i);
                LocalDate from = after.from();
                if (from != null && crosses(before, after, from)) {
                  if (i > 1 && isReturn(rows.get(i - 2), after)) {
                    findings.add(
                        finding(Finding.Kind.RETURNS, before, after, "back in it on " + from));
                  }
                  if (!isTold(new UnitId(unit), before.ancestor(), after.ancestor(), from)) {
                    findings.add(
                        finding(Finding.Kind.UNTOLD, before, after, "no change tells of " + from));
                  }
                }
              }
            });
    return findings;
  }

  private static Finding finding(Finding.Kind kind, Within before, Within after, String detail) {
    return new Finding(kind, before.unit(), before.ancestor() + " and " + after.ancestor(), detail);
  }

  /** The certain provinces of each unit below them, in order of time. */
  private Map<String, List<Within>> certain() {
    return ProvinceRows.of(gazetteer)
        .filter(row -> row.certainty() == Certainty.CERTAIN)
        .sorted(Comparator.comparing(row -> row.from() == null ? LocalDate.MIN : row.from()))
        .collect(groupingBy(Within::unit, TreeMap::new, toList()));
  }

  private static boolean crosses(Within before, Within after, LocalDate from) {
    return !before.ancestor().equals(after.ancestor()) && from.minusDays(1).equals(before.until());
  }

  private static boolean isReturn(Within first, Within after) {
    LocalDate left = first.until();
    LocalDate back = after.from();
    return first.ancestor().equals(after.ancestor())
        && left != null
        && back != null
        && ChronoUnit.DAYS.between(left, back) < SOON;
  }

  private boolean isTold(UnitId unit, String before, String after, LocalDate day) {
    Set<UnitId> concerned = new HashSet<>(Set.of(unit));
    gazetteer.parentsOn(unit, day).forEach(spell -> concerned.add(spell.parent()));
    gazetteer.parentsOn(unit, day.minusDays(1)).forEach(spell -> concerned.add(spell.parent()));
    concerned.removeIf(id -> id.value().equals(before) || id.value().equals(after));
    return gazetteer.changes().stream()
        .filter(change -> touches(change.date(), day))
        .anyMatch(
            change ->
                (named(change.before(), before) && named(change.after(), after))
                    || concerns(change, concerned));
  }

  private static boolean named(List<UnitId> units, String id) {
    return units.stream().anyMatch(unit -> unit.value().equals(id));
  }

  private static boolean concerns(ChangeEvent change, Set<UnitId> units) {
    return change.before().stream().anyMatch(units::contains)
        || change.after().stream().anyMatch(units::contains);
  }

  private static boolean touches(Bound date, LocalDate day) {
    LocalDate latest = date.latest();
    LocalDate earliest = date.earliest() == null ? latest : date.earliest();
    return earliest != null
        && latest != null
        && !day.isBefore(earliest.minusDays(1))
        && !day.isAfter(latest.plusDays(1));
  }
}
