package org.broadsheet.gazetteer.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.gazetteer.GazetteerTables;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.Unit;

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

  private List<Unit> named(String name) {
    return tables.units().stream()
        .filter(unit -> unit.level() == Level.PROVINCE && unit.chinese().equals(name))
        .toList();
  }
}
