package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Closure;
import org.broadsheet.gazetteer.Closure.Hop;
import org.broadsheet.gazetteer.Closure.Within;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.gazetteer.ValidTime;

/**
 * Counties of which it is not known whether they still stood, or stood yet, on days on which their
 * prefecture certainly did not: told to have been restored in 1962, and not when they were merged.
 * If they stood, they lay in the province that the facts before and after name; that much is
 * possible on these days, and nothing is certain.
 */
final class LooseEnds {
  private final ProvinceEvidence evidence;
  private final Map<Draft, String> keys;
  private final Map<String, List<Within>> provinces;

  /**
   * @param keys the name in the facts of each draft that they speak of
   */
  LooseEnds(ProvinceEvidence evidence, Map<Draft, String> keys, Collection<Draft> drafts) {
    this.evidence = evidence;
    this.keys = keys;
    provinces = provinces(drafts);
  }

  private static Map<String, List<Within>> provinces(Collection<Draft> drafts) {
    List<Hop> hops = new ArrayList<>();
    Map<String, Level> levels = new HashMap<>();
    for (Draft draft : drafts) {
      for (Draft.Spell spell : draft.spells) {
        UnitId unit = draft.id;
        UnitId parent = spell.parent().id;
        if (unit != null && parent != null) {
          hops.add(new Hop(unit.value(), parent.value(), spell.time(), false));
          levels.put(parent.value(), spell.parent().type.level());
        }
      }
    }
    Map<String, List<Within>> rows = new HashMap<>();
    for (Within row : Closure.of(hops)) {
      if (levels.get(row.ancestor()) == Level.PROVINCE) {
        rows.computeIfAbsent(row.unit(), key -> new ArrayList<>()).add(row);
      }
    }
    return rows;
  }

  /** Adds what is possible on the days that no spell of the unit reaches a province on. */
  void tie(Draft draft) {
    String key = keys.get(draft);
    UnitId id = draft.id;
    if (key == null || id == null || draft.type.level() != Level.COUNTY) {
      return;
    }
    List<Within> known = provinces.getOrDefault(id.value(), List.of());
    List<Draft.Spell> ties = new ArrayList<>();
    for (Draft.Spell spell : draft.spells) {
      for (Bound bound : List.of(spell.time().begin(), spell.time().end())) {
        window(bound).ifPresent(days -> ties.addAll(ties(key, days, known)));
      }
    }
    draft.spells.addAll(ties.stream().distinct().toList());
    draft.spells.sort(Comparator.comparing(spell -> Starts.of(spell.time())));
  }

  /** The days of a bound, as far as the history goes; none where it is a single day or open. */
  private static Optional<Window> window(Bound bound) {
    LocalDate first = bound.earliest();
    LocalDate last = bound.latest();
    if (first == null
        || last == null
        || !first.isBefore(last)
        || first.isAfter(CodeUnits.SNAPSHOT)) {
      return Optional.empty();
    }
    return Optional.of(
        new Window(first, last.isAfter(CodeUnits.SNAPSHOT) ? CodeUnits.SNAPSHOT : last));
  }

  private List<Draft.Spell> ties(String key, Window days, List<Within> known) {
    SortedSet<LocalDate> changes = new TreeSet<>(evidence.changes(key));
    changes.add(days.first());
    for (Within row : known) {
      if (row.from() != null) {
        changes.add(row.from());
      }
      if (row.until() != null) {
        changes.add(row.until().plusDays(1));
      }
    }
    List<LocalDate> starts = List.copyOf(changes.subSet(days.first(), days.last().plusDays(1)));
    List<Draft.Spell> ties = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      LocalDate from = starts.get(i);
      LocalDate until = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : days.last();
      if (known.stream().noneMatch(row -> covers(row, from))) {
        evidence.on(key, from).ifPresent(found -> append(ties, found, from, until));
      }
    }
    return ties;
  }

  private static boolean covers(Within row, LocalDate day) {
    return (row.from() == null || !day.isBefore(row.from()))
        && (row.until() == null || !day.isAfter(row.until()));
  }

  /** A tie to the province of the one before it, without a day between, prolongs it. */
  private static void append(
      List<Draft.Spell> ties, ProvinceEvidence.Placing found, LocalDate from, LocalDate until) {
    LocalDate first = from;
    if (!ties.isEmpty()) {
      Draft.Spell left = ties.get(ties.size() - 1);
      LocalDate start = left.time().begin().earliest();
      if (left.parent().equals(found.province())
          && start != null
          && from.minusDays(1).equals(left.time().end().latest())) {
        first = start;
        ties.remove(ties.size() - 1);
      }
    }
    Bound some = new Bound(first, until);
    ValidTime time = new ValidTime(some, some);
    ties.add(new Draft.Spell(found.province(), time, Fitting.precision(time), found.sources()));
  }
}
