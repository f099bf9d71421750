package org.broadsheet.gazetteer.exchange;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.GazetteerTables;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.gazetteer.Source;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;

/**
 * A gazetteer with a user's own units added. What contradicts it is left out and reported; of a
 * unit that is left out, so are its parents.
 *
 * @param tables both together
 * @param units how many of the import's units are new, and known as they are
 * @param partOfs the same for its dated parents
 */
public record Merge(GazetteerTables tables, Tally units, Tally partOfs, List<Conflict> conflicts) {
  public Merge {
    conflicts = List.copyOf(conflicts);
  }

  /** Rows of an import that were added, and rows that say what the gazetteer says. */
  public record Tally(int added, int same) {
    @Override
    public String toString() {
      return added + " added, " + same + " the same";
    }
  }

  /** The gazetteer with what is new in {@code own}; where they differ, the gazetteer stays. */
  public static Merge of(Gazetteer base, GazetteerTables own) {
    List<Conflict> conflicts = new ArrayList<>();
    List<Unit> units = new ArrayList<>(base.units());
    Set<UnitId> refused = new HashSet<>();
    for (Unit unit : own.units()) {
      Optional<Unit> known = base.unit(unit.id());
      if (known.isEmpty()) {
        units.add(unit);
      } else if (!known.get().chinese().equals(unit.chinese())
          || known.get().type() != unit.type()) {
        refused.add(unit.id());
        conflicts.add(otherUnit(known.get(), unit));
      }
    }
    Set<UnitId> ids = new HashSet<>();
    units.forEach(unit -> ids.add(unit.id()));
    List<PartOf> partOfs = new ArrayList<>(base.partOfs());
    int same = 0;
    for (PartOf partOf : own.partOfs()) {
      if (refused.contains(partOf.unit())) {
        continue;
      }
      Optional<Conflict> conflict = conflict(base, partOf, ids);
      if (conflict.isPresent()) {
        conflicts.add(conflict.get());
      } else if (isKnown(base, partOf)) {
        same++;
      } else {
        partOfs.add(partOf);
      }
    }
    int added = units.size() - base.units().size();
    return new Merge(
        new GazetteerTables(units, partOfs, base.changes(), sources(base, own)),
        new Tally(added, own.units().size() - added - refused.size()),
        new Tally(partOfs.size() - base.partOfs().size(), same),
        conflicts);
  }

  private static List<Source> sources(Gazetteer base, GazetteerTables own) {
    Map<String, Source> sources = new LinkedHashMap<>();
    base.sources().forEach(source -> sources.put(source.key(), source));
    own.sources().forEach(source -> sources.putIfAbsent(source.key(), source));
    return List.copyOf(sources.values());
  }

  /** One line: what was added, what was there, and the conflicts by kind. */
  public String summary() {
    Map<Conflict.Kind, Long> kinds =
        conflicts.stream()
            .collect(
                groupingBy(Conflict::kind, () -> new EnumMap<>(Conflict.Kind.class), counting()));
    String listed =
        kinds.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(joining(", ", " (", ")"));
    return "units: %s; parents: %s; conflicts: %d%s"
        .formatted(units, partOfs, conflicts.size(), kinds.isEmpty() ? "" : listed);
  }

  private static Conflict otherUnit(Unit known, Unit unit) {
    return new Conflict(
        Conflict.Kind.OTHER_UNIT,
        unit.id(),
        "%s: is %s (%s) here and %s (%s) in the import; give it another id"
            .formatted(unit.id(), known.chinese(), known.type(), unit.chinese(), unit.type()));
  }

  private static Optional<Conflict> conflict(Gazetteer base, PartOf partOf, Set<UnitId> ids) {
    Optional<Conflict> other =
        contradicting(base, partOf)
            .map(
                spell ->
                    new Conflict(
                        Conflict.Kind.OTHER_PARENT,
                        partOf.unit(),
                        "%s: lies in %s here and in %s in the import; correct one of the two"
                            .formatted(partOf.unit(), spell.parent(), partOf.parent())));
    return other.isPresent() || ids.contains(partOf.parent())
        ? other
        : Optional.of(
            new Conflict(
                Conflict.Kind.NO_PARENT,
                partOf.unit(),
                "%s: its parent %s is in neither; import the parent too"
                    .formatted(partOf.unit(), partOf.parent())));
  }

  private static boolean isKnown(Gazetteer base, PartOf partOf) {
    return base.parents(partOf.unit()).stream()
        .anyMatch(
            spell -> spell.parent().equals(partOf.parent()) && spell.time().equals(partOf.time()));
  }

  /** A spell of the same unit under another parent, both certain on one day. */
  private static Optional<PartOf> contradicting(Gazetteer base, PartOf partOf) {
    LocalDate from = partOf.time().begin().latest();
    LocalDate until = partOf.time().end().earliest();
    return base.parents(partOf.unit()).stream()
        .filter(spell -> !spell.parent().equals(partOf.parent()))
        .filter(
            spell ->
                (from != null && partOf.time().certainOn(from) && spell.time().certainOn(from))
                    || (until != null
                        && partOf.time().certainOn(until)
                        && spell.time().certainOn(until)))
        .findFirst();
  }
}
