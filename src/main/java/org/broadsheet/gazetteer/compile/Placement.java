package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.DateNotation;
import org.broadsheet.gazetteer.ValidTime;

/**
 * Adds stays to units as spells: under each name that the parent bore in that time, as far as the
 * parent stood, and under the province alone where it did not.
 */
final class Placement {
  /** Of one parent during a stay; ends what would go in a circle. */
  private static final int MOST_NAMES = 9;

  private final Provinces provinces;
  private final Renames renames;
  private final Phases phases;
  private final List<Contradiction> contradictions;

  Placement(
      Provinces provinces, Renames renames, Phases phases, List<Contradiction> contradictions) {
    this.provinces = provinces;
    this.renames = renames;
    this.phases = phases;
    this.contradictions = contradictions;
  }

  /** Adds what a stay says to its unit, under the names that its parent bore meanwhile. */
  void place(Draft unit, String key, Stay stay) {
    LocalDate from = stay.begin().latest();
    LocalDate until = stay.end().earliest();
    if (from == null) {
      throw new IllegalStateException("a stay without a begin: " + key + " " + stay);
    }
    var parent = phases.on(renames.on(stay.parent(), from), from);
    if (parent.isEmpty()) {
      contradictions.add(
          new Contradiction(
              key, "no such unit", "", stay.parent(), stay.sources().get(0), "left out"));
      return;
    }
    Draft at = parent.get();
    Bound begin = earlierNames(unit, at, stay);
    List<String> sources = stay.sources();
    LocalDate end = until == null ? CodeUnits.SNAPSHOT : until;
    var next = phases.next(at, from, end);
    int names = 0;
    while (next.isPresent() && names++ < MOST_NAMES) {
      Window window = next.get().window();
      fit(unit, at, begin, window.end(), stay, sources);
      begin = window.begin();
      at = next.get().next();
      sources = new ArrayList<>(new TreeSet<>(stay.sources()));
      if (!sources.contains(next.get().source())) {
        sources.add(next.get().source());
      }
      next = phases.next(at, window.first(), end);
    }
    fit(unit, at, begin, stay.end(), stay, sources);
  }

  /**
   * A unit that came under its parent on some day, no source says which, of a time in which the
   * parent was renamed came under it by the one name or the other; adds what is possible under the
   * earlier ones.
   *
   * @return when it came, if it did so under the last name
   */
  private Bound earlierNames(Draft unit, Draft last, Stay stay) {
    LocalDate earliest = stay.begin().earliest();
    LocalDate latest = stay.begin().latest();
    Bound begin = stay.begin();
    Draft at = last;
    LocalDate until = latest;
    while (!stay.beginStated()
        && earliest != null
        && latest != null
        && until != null
        && earliest.isBefore(until)) {
      var previous = phases.previous(at, until).filter(name -> !name.next().equals(unit));
      if (previous.isEmpty() || !previous.get().window().last().isAfter(earliest)) {
        break;
      }
      Window renamed = previous.get().window();
      LocalDate from = earliest.isAfter(renamed.first()) ? earliest : renamed.first();
      if (at.equals(last)) {
        begin = new Bound(from, latest);
      }
      at = previous.get().next();
      LocalDate stood =
          phases.reaching(at, earliest, renamed.first()).get(0).time().begin().earliest();
      LocalDate first = stood != null && stood.isAfter(earliest) ? stood : earliest;
      LocalDate gone = renamed.end().latest();
      if (gone != null && !gone.isBefore(first)) {
        add(unit, at, new Bound(first, latest), new Bound(first, gone), stay.sources());
      }
      until = renamed.first();
    }
    return begin;
  }

  /** Adds a spell as far as the parent stood; where it did not, only the province is left. */
  private void fit(
      Draft unit, Draft parent, Bound begin, Bound end, Stay stay, List<String> sources) {
    Bound from = begin;
    for (Life life : phases.reaching(parent, begin.latest(), end.earliest())) {
      Bound ownBegin = life.laterBegin(from);
      Bound ownEnd = life.earlierEnd(end);
      if (!ownBegin.equals(from)) {
        province(unit, from, Life.dayBefore(ownBegin), stay, sources);
      }
      add(unit, parent, ownBegin, ownEnd, sources);
      if (ownEnd.equals(end)) {
        return;
      }
      from = Life.dayAfter(ownEnd);
    }
    province(unit, from, end, stay, sources);
  }

  private void province(Draft unit, Bound begin, Bound end, Stay stay, List<String> sources) {
    LocalDate day = begin.latest();
    if (day != null) {
      phases
          .on(stay.province(), day)
          .filter(province -> provinces.isProvince(province.chinese))
          .ifPresent(province -> add(unit, province, begin, end, sources));
    }
  }

  private void add(Draft unit, Draft parent, Bound begin, Bound end, List<String> sources) {
    if (parent.equals(unit)) {
      return;
    }
    unit.sources.addAll(sources);
    Draft.Spell spell =
        new Draft.Spell(
            parent,
            new ValidTime(begin, end),
            Fitting.precision(new ValidTime(begin, end)),
            sources);
    boolean listed1980 = end.latest() == null && unit.sources.contains(CodeUnits.SNAPSHOT_SOURCE);
    if (listed1980 && !unit.spells.isEmpty() && unit.history < unit.spells.size()) {
      Draft.Spell listed = unit.spells.get(unit.history);
      if (listed.parent().equals(parent)) {
        Set<String> both = new TreeSet<>(sources);
        both.addAll(listed.sources());
        unit.spells.set(
            unit.history,
            new Draft.Spell(
                parent,
                new ValidTime(begin, listed.time().end()),
                Fitting.precision(new ValidTime(begin, listed.time().end())),
                List.copyOf(both)));
        unit.history++;
        return;
      }
      contradictions.add(
          new Contradiction(
              unit.chinese,
              "1980 under " + listed.parent().chinese,
              CodeUnits.SNAPSHOT_SOURCE,
              DateNotation.format(begin) + " under " + parent.chinese,
              sources.get(0),
              "the table of 1980"));
      return;
    }
    unit.spells.add(unit.history++, spell);
  }
}
