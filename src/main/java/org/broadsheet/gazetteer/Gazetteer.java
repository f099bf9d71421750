package org.broadsheet.gazetteer;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Administrative units with dated parents; look-up by id, name and date. Immutable. */
public final class Gazetteer {
  private static final Set<NameMatch.Kind> FULL =
      EnumSet.of(NameMatch.Kind.FULL, NameMatch.Kind.OTHER);

  private final GazetteerTables tables;
  private final Map<UnitId, Unit> units = new LinkedHashMap<>();
  private final Map<UnitId, List<PartOf>> parents;
  private final NameIndex names;

  private Gazetteer(GazetteerTables tables) {
    this.tables = tables;
    tables.units().forEach(unit -> units.put(unit.id(), unit));
    parents =
        tables.partOfs().stream()
            .collect(
                groupingBy(
                    PartOf::unit,
                    LinkedHashMap::new,
                    collectingAndThen(toList(), Collections::unmodifiableList)));
    names = new NameIndex(tables.units(), Abbreviations.byProvince());
  }

  /** The gazetteer that ships with the project; loaded once. */
  public static Gazetteer bundled() {
    return Bundled.INSTANCE;
  }

  public static Gazetteer of(GazetteerTables tables) {
    return new Gazetteer(tables);
  }

  public GazetteerTables tables() {
    return tables;
  }

  public Optional<Unit> unit(UnitId id) {
    return Optional.ofNullable(units.get(id));
  }

  /** All units, in the order of their table. */
  public Collection<Unit> units() {
    return Collections.unmodifiableCollection(units.values());
  }

  public List<PartOf> partOfs() {
    return tables.partOfs();
  }

  public List<ChangeEvent> changes() {
    return tables.changes();
  }

  public List<Source> sources() {
    return tables.sources();
  }

  /** Every name of every kind, to build a matcher from. */
  public Set<String> names() {
    return names.names();
  }

  /** All units that ever bore the name, of whatever kind it is; surest kind, then highest level. */
  public List<NameMatch> matching(String name) {
    return names.matching(name);
  }

  /** {@link #matching(String)}, only those units that possibly existed that day. */
  public List<NameMatch> matching(String name, LocalDate on) {
    return matching(name).stream().filter(match -> existedOn(match.unit(), on)).toList();
  }

  /** The units that ever bore this full name, 博兴县, or wrote it so. */
  public List<Unit> named(String chinese) {
    return fullyNamed(matching(chinese));
  }

  /** {@link #named(String)}, only those units that possibly existed that day. */
  public List<Unit> named(String chinese, LocalDate on) {
    return fullyNamed(matching(chinese, on));
  }

  /**
   * Whether the unit possibly existed that day. A unit below the provinces that was abolished and
   * restored did not exist between: its existence spans both lives, its part-ofs do not.
   */
  public boolean existedOn(Unit unit, LocalDate day) {
    List<PartOf> spells = parents.getOrDefault(unit.id(), List.of());
    return unit.existence().possibleOn(day)
        && (spells.isEmpty()
            || unit.level().compareTo(Level.PROVINCE) <= 0
            || spells.stream().anyMatch(spell -> spell.time().possibleOn(day)));
  }

  /** All part-ofs of a unit, in the order of their table: by begin. */
  public List<PartOf> parents(UnitId unit) {
    return parents.getOrDefault(unit, List.of());
  }

  /**
   * The certain part-ofs of a unit that day or, failing these, the possible ones; none before the
   * first day that a source attests, see {@link ValidTime#knownOn}.
   */
  public List<PartOf> parentsOn(UnitId unit, LocalDate day) {
    return possibleParentsOn(unit, day).stream()
        .filter(spell -> spell.time().knownOn(day))
        .toList();
  }

  private List<PartOf> possibleParentsOn(UnitId unit, LocalDate day) {
    List<PartOf> certain =
        parents(unit).stream().filter(spell -> spell.time().certainOn(day)).toList();
    return certain.isEmpty()
        ? parents(unit).stream().filter(spell -> spell.time().possibleOn(day)).toList()
        : certain;
  }

  /**
   * Everything that may have stood above a unit that day, nearest first, each once; also before the
   * first day that a source attests, since what a name means has to be found then too.
   */
  public List<UnitId> ancestorsOn(UnitId unit, LocalDate day) {
    Set<UnitId> ancestors = new LinkedHashSet<>();
    Deque<UnitId> open = new ArrayDeque<>(List.of(unit));
    while (!open.isEmpty()) {
      for (PartOf spell : possibleParentsOn(open.remove(), day)) {
        if (!spell.parent().equals(unit) && ancestors.add(spell.parent())) {
          open.add(spell.parent());
        }
      }
    }
    return new ArrayList<>(ancestors);
  }

  private static List<Unit> fullyNamed(List<NameMatch> matches) {
    return matches.stream()
        .filter(match -> FULL.contains(match.kind()))
        .map(NameMatch::unit)
        .toList();
  }

  /** Loads the shipped tables when first asked for. */
  private static final class Bundled {
    static final Gazetteer INSTANCE = of(GazetteerTables.bundled());
  }
}
