package org.broadsheet.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Closure.Hop;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.ValidTime;
import org.broadsheet.mapping.Base;

/**
 * Gathers the part-ofs that articles state beyond the gazetteer: all that the closure of an export
 * needs to remember of its articles.
 */
final class AttestedPartOfs {
  private final Map<String, ValidTime> existence;

  /** Days by unit and parent. */
  private final NavigableMap<String, Map<String, DaySet>> attested = new TreeMap<>();

  AttestedPartOfs(Gazetteer gazetteer, Base base) {
    existence =
        gazetteer.units().stream()
            .collect(
                Collectors.toMap(unit -> iri(base, unit), unit -> unit.existence().narrowed()));
  }

  private static String iri(Base base, Unit unit) {
    return base.place(unit.id().value()).value();
  }

  /** Takes up a part-of. */
  void add(AttestedPartOf partOf) {
    attested
        .computeIfAbsent(partOf.unit(), key -> new TreeMap<>())
        .computeIfAbsent(partOf.parent(), key -> new DaySet())
        .add(LocalDate.parse(partOf.day()));
  }

  /** The units with a part-of. */
  SortedSet<String> units() {
    return attested.navigableKeySet();
  }

  /** One hop for each parent of a unit and day. */
  List<Hop> hops(String unit) {
    ValidTime stood = existence.getOrDefault(unit, new ValidTime(Bound.OPEN, Bound.OPEN));
    List<Hop> hops = new ArrayList<>();
    attested
        .getOrDefault(unit, Map.of())
        .forEach(
            (parent, days) ->
                days.forEach(day -> hops.add(Hop.attested(unit, parent, day, stood))));
    return hops;
  }
}
