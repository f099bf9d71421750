package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * Cuts from the times under a parent the days on which the parent cannot have stood: a county last
 * heard of under a special district in 1955 lay in it no longer than that stood, however long the
 * county itself may have stood. What is certain of a time is left as the sources give it.
 */
final class WithinParents {
  private static final LocalDate REPUBLIC = LocalDate.of(1949, 10, 1);

  private WithinParents() {}

  /** Narrows each spell of the draft, all drafts being bounded. */
  static void keep(Draft draft) {
    draft.spells.replaceAll(WithinParents::cut);
  }

  /** Days under a province are kept: the unit may have lain in the one before it. */
  private static Draft.Spell cut(Draft.Spell spell) {
    if (spell.parent().type.level() == Level.PROVINCE) {
      return spell;
    }
    Bound begin = since(spell.time().begin(), spell.parent().begin.earliest());
    Bound end = until(spell.time().end(), spell.parent().end.latest());
    LocalDate first = begin.earliest();
    LocalDate last = end.latest();
    if (first != null && last != null && last.isBefore(first)) {
      return spell;
    }
    ValidTime time = new ValidTime(begin, end);
    return time.equals(spell.time())
        ? spell
        : new Draft.Spell(spell.parent(), time, Fitting.precision(time), spell.sources());
  }

  private static Bound since(Bound begin, @Nullable LocalDate founded) {
    LocalDate first = begin.earliest();
    LocalDate last = begin.latest();
    boolean narrows =
        founded != null
            && founded.isAfter(REPUBLIC)
            && last != null
            && !last.isBefore(founded)
            && (first == null || first.isBefore(founded));
    return narrows ? new Bound(founded, last) : begin;
  }

  private static Bound until(Bound end, @Nullable LocalDate ended) {
    LocalDate first = end.earliest();
    LocalDate last = end.latest();
    boolean narrows =
        ended != null
            && first != null
            && !first.isAfter(ended)
            && (last == null || last.isAfter(ended));
    return narrows ? new Bound(first, ended) : end;
  }
}
