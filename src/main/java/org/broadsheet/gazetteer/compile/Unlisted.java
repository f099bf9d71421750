package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.ValidTime;

/**
 * Bounds the end of units that no source ends. The table of 1980 lists every prefecture, county and
 * city of its last day, and the later ones those of theirs: what is in none had ended by then.
 */
final class Unlisted {
  private Unlisted() {}

  /** Ends the last spell by the last day of 1980 if no table lists the unit. */
  static void end(Draft draft) {
    boolean listed =
        draft.sources.contains(CodeUnits.SNAPSHOT_SOURCE)
            || draft.sources.contains(CodeUnits.YEARLY_SOURCE);
    if (listed || draft.spells.isEmpty()) {
      return;
    }
    int last = draft.spells.size() - 1;
    Draft.Spell spell = draft.spells.get(last);
    LocalDate known = spell.time().end().earliest();
    LocalDate begun = spell.time().begin().latest();
    boolean inTime = begun != null && !begun.isAfter(CodeUnits.SNAPSHOT);
    if (spell.time().end().latest() == null
        && inTime
        && (known == null || !known.isAfter(CodeUnits.SNAPSHOT))) {
      ValidTime time =
          new ValidTime(
              spell.time().begin(), new Bound(known == null ? begun : known, CodeUnits.SNAPSHOT));
      draft.spells.set(
          last, new Draft.Spell(spell.parent(), time, Fitting.precision(time), spell.sources()));
    }
  }
}
