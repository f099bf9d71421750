package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.DateNotation;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.Precision;
import org.broadsheet.gazetteer.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * Brings the spells of a unit into line with each other and with its parents' times: in order,
 * within the existence of a parent of province level, the later begin ending the earlier spell.
 * What a source says otherwise is listed as a contradiction.
 */
final class Fitting {
  private final List<Contradiction> contradictions;

  Fitting(List<Contradiction> contradictions) {
    this.contradictions = contradictions;
  }

  void fit(Draft draft) {
    List<Draft.Spell> ordered = new ArrayList<>(draft.spells);
    ordered.sort(Comparator.comparing(spell -> Starts.of(spell.time())));
    List<Draft.Spell> fitted = new ArrayList<>();
    for (Draft.Spell spell : ordered) {
      Draft.Spell within = within(draft, spell);
      if (within == null) {
        continue;
      }
      while (!fitted.isEmpty() && overlaps(fitted.get(fitted.size() - 1), within)) {
        Draft.Spell left = fitted.remove(fitted.size() - 1);
        Draft.Spell cut = cut(left, within.time().begin());
        if (cut != null) {
          fitted.add(cut);
          break;
        }
        note(draft, left, within.time().begin(), within, "the later begin");
      }
      fitted.add(within);
    }
    draft.spells.clear();
    fitted.forEach(
        spell ->
            draft.spells.add(
                new Draft.Spell(
                    spell.parent(), spell.time(), precision(spell.time()), spell.sources())));
  }

  private Draft.@Nullable Spell within(Draft draft, Draft.Spell spell) {
    Draft parent = spell.parent();
    if (parent.type.level() != Level.PROVINCE) {
      return spell;
    }
    Bound begin =
        new Life(new ValidTime(parent.begin, parent.end)).laterBegin(spell.time().begin());
    Bound end = new Life(new ValidTime(parent.begin, parent.end)).earlierEnd(spell.time().end());
    if (begin.equals(spell.time().begin()) && end.equals(spell.time().end())) {
      return spell;
    }
    note(draft, spell, begin, spell, "the province's own dates");
    LocalDate first = begin.latest();
    LocalDate last = end.earliest();
    return first != null && last != null && last.isBefore(first) && !isLoose(begin, end)
        ? null
        : new Draft.Spell(parent, new ValidTime(begin, end), spell.precision(), spell.sources());
  }

  /** Whether some day is still possible between the two. */
  private static boolean isLoose(Bound begin, Bound end) {
    LocalDate first = begin.earliest();
    LocalDate last = end.latest();
    return first == null || last == null || !last.isBefore(first);
  }

  private static boolean overlaps(Draft.Spell left, Draft.Spell right) {
    LocalDate until = left.time().end().earliest();
    LocalDate from = right.time().begin().latest();
    return left.time().end().equals(Bound.OPEN)
        || (until != null && from != null && !until.isBefore(from));
  }

  private static Draft.@Nullable Spell cut(Draft.Spell spell, Bound next) {
    Bound end = Life.dayBefore(next);
    LocalDate first = spell.time().begin().earliest();
    LocalDate last = end.latest();
    if (last == null || (first != null && last.isBefore(first))) {
      return null;
    }
    Bound own = spell.time().begin();
    if (own.latest() != null && own.latest().isAfter(last)) {
      own = new Bound(own.earliest(), last);
    }
    return new Draft.Spell(
        spell.parent(), new ValidTime(own, end), spell.precision(), spell.sources());
  }

  private void note(
      Draft draft, Draft.Spell spell, Bound kept, Draft.Spell keptSpell, String rule) {
    contradictions.add(
        new Contradiction(
            draft.chinese,
            DateNotation.format(kept) + " for " + keptSpell.parent().chinese,
            keptSpell.sources().get(0),
            "%s to %s under %s"
                .formatted(
                    DateNotation.format(spell.time().begin()),
                    DateNotation.format(spell.time().end()),
                    spell.parent().chinese),
            spell.sources().get(0),
            rule));
  }

  /** The coarser of the two bounds' precisions; a bound open on a side adds nothing. */
  static Precision precision(ValidTime time) {
    Precision precision = Precision.DAY;
    for (Bound bound : List.of(time.begin(), time.end())) {
      LocalDate first = bound.earliest();
      LocalDate last = bound.latest();
      if (first != null && last != null) {
        Precision own = new Window(first, last).precision();
        precision = own.compareTo(precision) > 0 ? own : precision;
      }
    }
    return precision;
  }
}
