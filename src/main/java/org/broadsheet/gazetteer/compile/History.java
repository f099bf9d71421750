package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.ChangeEvent;
import org.broadsheet.gazetteer.DateNotation;
import org.broadsheet.gazetteer.UnitType;
import org.broadsheet.gazetteer.ValidTime;

/** Adds what the facts of 1949 to 1980 say to the units of the register. */
final class History {
  private final Register register;
  private final Provinces provinces;
  private final Renames renames;
  private final Map<String, List<Fact>> byUnit = new TreeMap<>();
  private final ImpliedStates implied;
  private final Map<String, List<Stay>> stays = new TreeMap<>();
  private final Map<Draft, String> keys = new HashMap<>();
  private final Phases phases = new Phases();
  private final List<Contradiction> contradictions = new ArrayList<>();

  History(
      Register register, Provinces provinces, Collection<Fact> facts, ProvinceEvidence evidence) {
    this.register = register;
    this.provinces = provinces;
    renames = new Renames(facts);
    Handovers handovers = new Handovers(provinces, facts);
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(renames.impliedFacts());
    for (Fact fact : all) {
      if (!provinces.isProvinceOnly(fact.unit())) {
        byUnit.computeIfAbsent(fact.unit(), key -> new ArrayList<>()).add(fact);
      }
    }
    implied = new ImpliedStates(provinces, renames, evidence, all);
    Set<String> keys = new TreeSet<>(byUnit.keySet());
    keys.addAll(implied.units());
    for (String key : keys) {
      stays.put(
          key,
          new Stays(handovers)
              .of(
                  new Layout(renames, contradictions)
                      .of(
                          byUnit.getOrDefault(key, List.of()),
                          implied.after(key),
                          implied.before(key))));
    }
    findPhases();
    stays.replaceAll((key, list) -> new Tightening(phases).of(list));
    stays.forEach(this::place);
  }

  /** Tells the changes of all units. */
  void tell(Events events) {
    byUnit.forEach(
        (key, facts) ->
            new Changes(renames, new ArrayList<>())
                .inOrder(facts)
                .forEach(change -> events.add(key, change, phases)));
  }

  /** The names in the facts of the units that they speak of. */
  Map<Draft, String> keys() {
    return keys;
  }

  List<Contradiction> contradictions() {
    return contradictions;
  }

  private UnitType typeOf(String key, Stay stay) {
    String name = Homonyms.name(key);
    boolean underProvince = provinces.isProvince(stay.parent()) && !stay.parent().equals(name);
    if (name.endsWith("市")) {
      return underProvince ? UnitType.PREFECTURE_LEVEL_CITY : UnitType.CITY;
    }
    if (name.matches(".*(专区|地区|盟|州|行政区|行署区|盟.*自治区)")) {
      return UnitTypes.prefecture(name);
    }
    boolean prefecture = implied.isParent(key) && !name.matches(".*(县|旗|镇)") && underProvince;
    return prefecture ? UnitTypes.prefecture(name) : UnitTypes.county(name);
  }

  private void findPhases() {
    stays.forEach(
        (key, list) -> {
          Stay previous = null;
          Draft before = null;
          for (Stay stay : list) {
            Draft draft = register.unit(key, typeOf(key, stay));
            phases.add(key, draft, new ValidTime(stay.begin(), stay.end()));
            if (before != null && previous != null && !before.equals(draft)) {
              phases.succeed(before, draft, window(stay.begin()), stay.sources().get(0));
            }
            before = draft;
            previous = stay;
          }
        });
    for (Renames.Rename rename : renames.all()) {
      var before = phases.on(rename.from(), rename.window().first().minusDays(1));
      var after = phases.on(rename.to(), rename.window().last());
      if (before.isPresent() && after.isPresent() && !before.get().equals(after.get())) {
        phases.succeed(before.get(), after.get(), rename.window(), rename.source());
      }
    }
    provinces
        .tables()
        .units()
        .forEach(
            unit ->
                provinces
                    .find(unit.id())
                    .ifPresent(draft -> phases.add(unit.chinese(), draft, unit.existence())));
    for (ChangeEvent change : provinces.tables().changes()) {
      boolean single = change.before().size() == 1 && change.after().size() == 1;
      if (single
          && (change.kind() == ChangeEvent.Kind.RENAME
              || change.kind() == ChangeEvent.Kind.LEVEL)) {
        var before = provinces.find(change.before().get(0));
        var after = provinces.find(change.after().get(0));
        if (before.isPresent() && after.isPresent()) {
          phases.succeed(before.get(), after.get(), window(change.date()), change.sources().get(0));
        }
      }
    }
  }

  private static Window window(Bound bound) {
    LocalDate first = bound.earliest();
    LocalDate last = bound.latest();
    if (last == null) {
      throw new IllegalStateException("a succession without a date");
    }
    return new Window(first == null ? last : first, last);
  }

  private void place(String key, List<Stay> list) {
    for (Stay stay : list) {
      Draft unit = register.unit(key, typeOf(key, stay));
      keys.put(unit, key);
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
        continue;
      }
      Draft at = parent.get();
      Bound begin = earlierNames(unit, at, stay);
      List<String> sources = stay.sources();
      LocalDate end = until == null ? CodeUnits.SNAPSHOT : until;
      var next = phases.next(at, from, end);
      int guard = 0;
      while (next.isPresent() && guard++ < 9) {
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
