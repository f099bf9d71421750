package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.ChangeEvent;
import org.broadsheet.gazetteer.GazetteerTables;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.gazetteer.ValidTime;

/** The units of the province level and the greater regions, from the hand-kept tables. */
final class Provinces {
  private static final String TABLES = "facts/";

  private final GazetteerTables tables;
  private final Map<Unit, Draft> drafts = new LinkedHashMap<>();

  Provinces(GazetteerTables tables) {
    this.tables = tables;
    for (Unit unit : tables.units()) {
      Draft draft = new Draft(unit.chinese(), unit.type());
      draft.id = unit.id();
      draft.begin = unit.existence().begin();
      draft.end = unit.existence().end();
      drafts.put(unit, draft);
    }
  }

  static Provinces bundled() {
    return new Provinces(GazetteerTables.bundled(TABLES));
  }

  GazetteerTables tables() {
    return tables;
  }

  /** The province-level unit of this name that has not ended. */
  Draft standing(String name) {
    return named(name).stream()
        .filter(unit -> unit.existence().end().latest() == null)
        .findFirst()
        .flatMap(unit -> Optional.ofNullable(drafts.get(unit)))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    name + " is not among the provinces; add it to facts/units.tsv"));
  }

  /** Whether a name is one of a province-level unit of any time, a municipality among them. */
  boolean isProvince(String name) {
    return !named(name).isEmpty();
  }

  /** Whether a name is one of a province-level unit that no unit of a lower level shares. */
  boolean isProvinceOnly(String name) {
    return isProvince(name) && !name.endsWith("市") && !name.endsWith("地区");
  }

  /** The province-level units of a name. */
  List<Draft> drafts(String name) {
    return named(name).stream()
        .flatMap(unit -> Optional.ofNullable(drafts.get(unit)).stream())
        .toList();
  }

  Optional<Draft> find(UnitId id) {
    return drafts.values().stream().filter(draft -> id.equals(draft.id)).findFirst();
  }

  /** The day in the window on which one province handed area over to another. */
  Optional<LocalDate> handover(String from, String to, Window window) {
    return tables.changes().stream()
        .filter(
            change -> names(change.before()).contains(from) && names(change.after()).contains(to))
        .flatMap(change -> Optional.ofNullable(change.date().latest()).stream())
        .filter(day -> !day.isBefore(window.first()) && !day.isAfter(window.last()))
        .findFirst();
  }

  /**
   * The names of the provinces that were merged into one, wholly or in part, within some days:
   * those of one change together.
   */
  List<List<String>> takenOver(Draft province, Window days) {
    return tables.changes().stream()
        .filter(change -> change.kind() == ChangeEvent.Kind.MERGE)
        .filter(change -> change.after().stream().anyMatch(id -> id.equals(province.id)))
        .filter(change -> days.overlaps(window(change.date())))
        .map(change -> names(change.before()))
        .toList();
  }

  private static Window window(Bound date) {
    LocalDate last = date.latest();
    if (last == null) {
      throw new IllegalStateException("a change of provinces without a date");
    }
    LocalDate first = date.earliest();
    return new Window(first == null ? last : first, last);
  }

  /** The names of those founded on some day of the window. */
  Set<String> foundedIn(Window window) {
    return drafts.values().stream()
        .filter(draft -> draft.type.level() == Level.PROVINCE)
        .filter(draft -> draft.begin.earliest() != null && draft.begin.latest() != null)
        .filter(draft -> window.contains(window(draft.begin)))
        .map(draft -> draft.chinese)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The province-level unit of a name on a day: the one that stood, else the one that alone took
   * its place before that day, or out of which alone it came after.
   */
  Optional<Draft> on(String name, LocalDate day) {
    return drafts(name).stream()
        .filter(draft -> stood(draft, day))
        .findFirst()
        .or(() -> reached(name, day, this::successor))
        .or(() -> reached(name, day, this::predecessor));
  }

  private static boolean stood(Draft draft, LocalDate day) {
    return new ValidTime(draft.begin, draft.end).certainOn(day);
  }

  private Optional<Draft> reached(
      String name, LocalDate day, Function<UnitId, Optional<Draft>> step) {
    for (Unit unit : named(name)) {
      Optional<Draft> at = step.apply(unit.id());
      while (at.isPresent() && !stood(at.get(), day)) {
        at = Optional.ofNullable(at.get().id).flatMap(step);
      }
      if (at.isPresent()) {
        return at;
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> successor(UnitId id) {
    return tables.changes().stream()
        .filter(change -> change.before().contains(id) && change.after().size() == 1)
        .filter(change -> change.kind() != ChangeEvent.Kind.SPLIT)
        .flatMap(change -> find(change.after().get(0)).stream())
        .filter(draft -> draft.type.level() == Level.PROVINCE)
        .findFirst();
  }

  private Optional<Draft> predecessor(UnitId id) {
    return tables.changes().stream()
        .filter(change -> change.after().contains(id) && change.before().size() == 1)
        .filter(change -> change.kind() != ChangeEvent.Kind.MERGE)
        .flatMap(change -> find(change.before().get(0)).stream())
        .filter(draft -> draft.type.level() == Level.PROVINCE)
        .findFirst();
  }

  /** The first days on which the units of the province level change. */
  Set<LocalDate> changeDays() {
    Set<LocalDate> days = new TreeSet<>();
    for (Draft draft : drafts.values()) {
      Stream.of(draft.begin.earliest(), draft.begin.latest())
          .filter(Objects::nonNull)
          .forEach(days::add);
      Stream.of(draft.end.earliest(), draft.end.latest())
          .filter(Objects::nonNull)
          .forEach(day -> days.add(day.plusDays(1)));
    }
    return days;
  }

  private List<String> names(List<UnitId> ids) {
    return tables.units().stream()
        .filter(unit -> ids.contains(unit.id()))
        .map(Unit::chinese)
        .toList();
  }

  private List<Unit> named(String name) {
    return tables.units().stream()
        .filter(unit -> unit.level() == Level.PROVINCE && unit.chinese().equals(name))
        .toList();
  }
}
