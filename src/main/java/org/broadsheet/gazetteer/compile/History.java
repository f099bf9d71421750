package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.ChangeEvent;
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
    stays.replaceAll((key, list) -> new Tightening(phases, provinces).of(list));
    Placement placement = new Placement(provinces, renames, phases, contradictions);
    stays.forEach((key, list) -> list.forEach(stay -> place(placement, key, stay)));
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
    boolean parent = implied.isParent(key) && !name.matches(".*(县|旗|镇)");
    boolean prefecture = underProvince && (parent || becamePrefecture(key));
    return prefecture ? UnitTypes.prefecture(name) : UnitTypes.county(name);
  }

  /** Whether an autonomous region below the province is known as an autonomous prefecture too. */
  private boolean becamePrefecture(String key) {
    return key.endsWith("自治区") && stays.containsKey(key.substring(0, key.length() - 1) + "州");
  }

  private void findPhases() {
    takePhasesOfStays();
    renames.all().forEach(this::succeed);
    takePhasesOfProvinces();
    provinces.tables().changes().forEach(this::succeed);
  }

  private void takePhasesOfStays() {
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
  }

  private void succeed(Renames.Rename rename) {
    Optional<Draft> before = phases.on(rename.from(), rename.window().first().minusDays(1));
    Optional<Draft> after = phases.on(rename.to(), rename.window().last());
    if (before.isPresent() && after.isPresent() && !before.get().equals(after.get())) {
      phases.succeed(before.get(), after.get(), rename.window(), rename.source());
    }
  }

  private void takePhasesOfProvinces() {
    provinces
        .tables()
        .units()
        .forEach(
            unit ->
                provinces
                    .find(unit.id())
                    .ifPresent(draft -> phases.add(unit.chinese(), draft, unit.existence())));
  }

  /** A province that became another without parts of a third. */
  private void succeed(ChangeEvent change) {
    boolean renamed =
        change.kind() == ChangeEvent.Kind.RENAME || change.kind() == ChangeEvent.Kind.LEVEL;
    if (!renamed || change.before().size() != 1 || change.after().size() != 1) {
      return;
    }
    Optional<Draft> before = provinces.find(change.before().get(0));
    Optional<Draft> after = provinces.find(change.after().get(0));
    if (before.isPresent() && after.isPresent()) {
      phases.succeed(before.get(), after.get(), window(change.date()), change.sources().get(0));
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

  private void place(Placement placement, String key, Stay stay) {
    Draft unit = register.unit(key, typeOf(key, stay));
    keys.put(unit, key);
    placement.place(unit, key, stay);
  }
}
