package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.ValidTime;

/** Finds the units that counties and prefectures are part of. */
final class UpperUnits {
  private final Provinces provinces;
  private final Register register;

  UpperUnits(Provinces provinces, Register register) {
    this.provinces = provinces;
    this.register = register;
  }

  /** The unit above the counties that had this name and may have stood on the day. */
  Optional<Draft> on(String name, LocalDate day) {
    return Stream.concat(provinces.drafts(name).stream(), register.units(name).stream())
        .filter(draft -> draft.type.level().compareTo(Level.COUNTY) < 0)
        .filter(draft -> new ValidTime(draft.begin, draft.end).possibleOn(day))
        .findFirst();
  }

  /** The names of all provinces that the unit was ever part of. */
  static Set<String> provincesOf(Draft draft) {
    if (draft.type.level() == Level.PROVINCE) {
      return Set.of(draft.chinese);
    }
    return draft.spells.stream()
        .flatMap(spell -> provincesOf(spell.parent()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
