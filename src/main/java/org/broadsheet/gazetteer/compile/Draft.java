package org.broadsheet.gazetteer.compile;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
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

  /**
   * Bounds the unit's time by the first to begin and the last to end of its spells, if any; one of
   * which only the one side of a bound is known counts by that.
   */
  void bound() {
    begin =
        spells.stream()
            .min(
                comparing((Spell spell) -> Starts.of(spell.time()))
                    .thenComparing(
                        spell -> spell.time().begin().earliest(), nullsFirst(naturalOrder())))
            .map(spell -> spell.time().begin())
            .orElse(begin);
    end =
        spells.stream()
            .map(spell -> spell.time().end())
            .max(comparing(Draft::last).thenComparing(Bound::earliest, nullsFirst(naturalOrder())))
            .orElse(end);
  }

  private static LocalDate last(Bound end) {
    LocalDate latest = end.latest();
    LocalDate earliest = end.earliest();
    return latest != null ? latest : earliest != null ? earliest : LocalDate.MAX;
  }

  @Override
  public String toString() {
    return chinese + " (" + type + ", " + id + ")";
  }
}
