package org.broadsheet.gazetteer.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Precision;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.gazetteer.UnitType;
import org.broadsheet.gazetteer.ValidTime;
import org.jspecify.annotations.Nullable;

/** A unit under one name and type while its evidence is still being gathered. */
final class Draft {
  final String chinese;
  final UnitType type;
  final List<Spell> spells = new ArrayList<>();
  final Set<String> sources = new TreeSet<>();
  final Set<String> otherNames = new TreeSet<>();

  /** How many of the spells come from before the tables of codes. */
  int history;

  Bound begin = Bound.OPEN;
  Bound end = Bound.OPEN;
  @Nullable UnitId id;

  Draft(String chinese, UnitType type) {
    this.chinese = chinese;
    this.type = type;
  }

  /** A time under one parent. */
  record Spell(Draft parent, ValidTime time, Precision precision, List<String> sources) {
    Spell {
      sources = List.copyOf(sources);
    }
  }

  /** Bounds the unit's time by its first and its last spell; it has to have one. */
  void bound() {
    begin = spells.get(0).time().begin();
    end = spells.get(spells.size() - 1).time().end();
  }

  @Override
  public String toString() {
    return chinese + " (" + type + ", " + id + ")";
  }
}
