package org.broadsheet.gazetteer.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Closure;
import org.broadsheet.gazetteer.Closure.Within;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.Level;

/** The rows of the closure that place a unit in a province. */
final class ProvinceRows {
  private ProvinceRows() {}

  static Stream<Within> of(Gazetteer gazetteer) {
    Set<String> provinces =
        gazetteer.units().stream()
            .filter(unit -> unit.level() == Level.PROVINCE)
            .map(unit -> unit.id().value())
            .collect(Collectors.toSet());
    return Closure.of(
            gazetteer.partOfs().stream()
                .map(
                    spell ->
                        new Closure.Hop(
                            spell.unit().value(), spell.parent().value(), spell.time(), false))
                .toList())
        .stream()
        .filter(row -> provinces.contains(row.ancestor()));
  }
}
