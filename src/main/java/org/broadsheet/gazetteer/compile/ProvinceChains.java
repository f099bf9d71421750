package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Closure;
import org.broadsheet.gazetteer.Closure.Certainty;
import org.broadsheet.gazetteer.Closure.Hop;
import org.broadsheet.gazetteer.Closure.Within;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.ValidTime;

/** To which provinces the spells of units lead, over all levels, and when. */
final class ProvinceChains {
  private final Map<String, List<Within>> rows = new HashMap<>();
  private final Map<String, Draft> provinces = new HashMap<>();

  private ProvinceChains() {}

  /**
   * @param drafts all whose spells are followed
   * @param units those that are asked for
   */
  static ProvinceChains of(Collection<Draft> drafts, Collection<Draft> units) {
    ProvinceChains chains = new ProvinceChains();
    List<Hop> hops = new ArrayList<>();
    for (Draft draft : drafts) {
      for (Draft.Spell spell : draft.spells) {
        if (spell.parent().id != null) {
          hops.add(new Hop(id(draft), id(spell.parent()), spell.time(), false));
          if (spell.parent().type.level() == Level.PROVINCE) {
            chains.provinces.put(id(spell.parent()), spell.parent());
          }
        }
      }
    }
    for (Within row : Closure.of(hops, units.stream().map(ProvinceChains::id).toList())) {
      if (chains.provinces.containsKey(row.ancestor())) {
        chains.rows.computeIfAbsent(row.unit(), key -> new ArrayList<>()).add(row);
      }
    }
    return chains;
  }

  /** Whether a unit is certain in a province on a day. */
  boolean isCertain(Draft unit, LocalDate day) {
    return on(unit, day).anyMatch(row -> row.certainty() == Certainty.CERTAIN);
  }

  /** The first days on which it changes where a unit's spells lead. */
  SortedSet<LocalDate> changes(Draft unit) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Within row : rows.getOrDefault(id(unit), List.of())) {
      if (row.from() != null) {
        days.add(row.from());
      }
      if (row.until() != null) {
        days.add(row.until().plusDays(1));
      }
    }
    return days;
  }

  /** The one province to which all spells possible on a day lead, if it surely stood then. */
  Optional<Draft> ofAll(Draft unit, LocalDate day) {
    List<String> ancestors = on(unit, day).map(Within::ancestor).distinct().toList();
    return ancestors.size() == 1
        ? Optional.ofNullable(provinces.get(ancestors.get(0)))
            .filter(province -> new ValidTime(province.begin, province.end).certainOn(day))
        : Optional.empty();
  }

  private Stream<Within> on(Draft unit, LocalDate day) {
    return rows.getOrDefault(id(unit), List.of()).stream()
        .filter(row -> row.from() == null || !day.isBefore(row.from()))
        .filter(row -> row.until() == null || !day.isAfter(row.until()));
  }

  private static String id(Draft draft) {
    if (draft.id == null) {
      throw new IllegalStateException("no id given to " + draft);
    }
    return draft.id.value();
  }
}
