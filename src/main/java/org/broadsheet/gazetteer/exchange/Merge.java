package org.broadsheet.gazetteer.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.GazetteerTables;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.gazetteer.Source;
import org.broadsheet.gazetteer.Unit;

/**
 * A gazetteer with a user's own units added. What contradicts it is left out and reported.
 *
 * @param tables both together
 * @param conflicts one line each, saying what was left out and why
 */
public record Merge(GazetteerTables tables, List<String> conflicts) {
  public Merge {
    conflicts = List.copyOf(conflicts);
  }

  public static Merge of(Gazetteer base, GazetteerTables own) {
    List<String> conflicts = new ArrayList<>();
    List<Unit> units = new ArrayList<>(base.units());
    for (Unit unit : own.units()) {
      Optional<Unit> same = base.unit(unit.id());
      if (same.isEmpty()) {
        units.add(unit);
      } else if (!same.get().chinese().equals(unit.chinese()) || same.get().type() != unit.type()) {
        conflicts.add(
            "%s: is %s (%s) here and %s (%s) in the import; give it another id"
                .formatted(
                    unit.id(),
                    same.get().chinese(),
                    same.get().type(),
                    unit.chinese(),
                    unit.type()));
      }
    }
    List<PartOf> partOfs = new ArrayList<>(base.partOfs());
    for (PartOf partOf : own.partOfs()) {
      Optional<PartOf> other = contradicting(base, partOf);
      if (other.isPresent()) {
        conflicts.add(
            "%s: lies in %s here and in %s in the import; correct one of the two"
                .formatted(partOf.unit(), other.get().parent(), partOf.parent()));
      } else if (!partOfs.contains(partOf)
          && units.stream().noneMatch(unit -> unit.id().equals(partOf.parent()))) {
        conflicts.add(
            "%s: its parent %s is in neither; import the parent too"
                .formatted(partOf.unit(), partOf.parent()));
      } else if (base.parents(partOf.unit()).stream()
          .noneMatch(
              spell ->
                  spell.parent().equals(partOf.parent()) && spell.time().equals(partOf.time()))) {
        partOfs.add(partOf);
      }
    }
    Map<String, Source> sources = new LinkedHashMap<>();
    base.sources().forEach(source -> sources.put(source.key(), source));
    own.sources().forEach(source -> sources.putIfAbsent(source.key(), source));
    return new Merge(
        new GazetteerTables(units, partOfs, base.changes(), List.copyOf(sources.values())),
        conflicts);
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
