package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
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
  private final Provinces provinces;
  private final List<Contradiction> contradictions;

  Fitting(Provinces provinces, List<Contradiction> contradictions) {
    this.provinces = provinces;
    this.contradictions = contradictions;
  }

  void fit(Draft draft) {
    List<Draft.Spell> fitted = new ArrayList<>();
    for (Draft.Spell spell : draft.spells) {
      Draft.Spell within = within(draft, after(fitted, spell));
      if (within == null || isMunicipality(draft, within)) {
        continue;
      }
      within = fromFounding(within);
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
    for (Draft.Spell spell : fitted) {
      if (isEmpty(spell.time())) {
        note(draft, spell, spell.time().begin(), spell, "no day is left of it");
      } else {
        draft.spells.add(
            new Draft.Spell(
                spell.parent(), spell.time(), precision(spell.time()), spell.sources()));
      }
    }
  }

  /** Whether the last possible day lies before the first. */
  private static boolean isEmpty(ValidTime time) {
    LocalDate first = time.begin().earliest();
    LocalDate last = time.end().latest();
    return first != null && last != null && last.isBefore(first);
  }

  /** A spell does not begin before the one before it did, however coarse its own date. */
  private static Draft.Spell after(List<Draft.Spell> fitted, Draft.Spell spell) {
    LocalDate before =
        fitted.isEmpty() ? null : fitted.get(fitted.size() - 1).time().begin().earliest();
    Bound begin = spell.time().begin();
    return before == null
            || begin.earliest() == null
            || begin.latest() == null
            || !begin.earliest().isBefore(before)
            || begin.latest().isBefore(before)
        ? spell
        : new Draft.Spell(
            spell.parent(),
            new ValidTime(new Bound(before, begin.latest()), spell.time().end()),
            spell.precision(),
            spell.sources());
  }

  /** Whether the city was a unit of province level then, which the hand-kept tables hold. */
  private boolean isMunicipality(Draft draft, Draft.Spell spell) {
    LocalDate from = spell.time().begin().latest();
    return from != null
        && provinces.drafts(draft.chinese).stream()
            .anyMatch(
                municipality ->
                    new ValidTime(municipality.begin, municipality.end).certainOn(from));
  }

  /**
   * A province's own units are its from the day of its founding, not from some day of that year.
   */
  private static Draft.Spell fromFounding(Draft.Spell spell) {
    Bound founding = spell.parent().begin;
    LocalDate day = founding.latest();
    LocalDate first = spell.time().begin().earliest();
    LocalDate last = spell.time().begin().latest();
    boolean refines =
        spell.parent().type.level() == Level.PROVINCE
            && day != null
            && day.equals(founding.earliest())
            && last != null
            && !day.isAfter(last)
            && first != null
            && !day.isBefore(first)
            && day.getYear() == first.getYear()
            && day.getYear() == last.getYear();
    return refines
        ? new Draft.Spell(
            spell.parent(),
            new ValidTime(founding, spell.time().end()),
            spell.precision(),
            spell.sources())
        : spell;
  }

  private Draft.@Nullable Spell within(Draft draft, Draft.Spell spell) {
    Draft parent = spell.parent();
    if (parent.type.level() != Level.PROVINCE) {
      return spell;
    }
    Bound begin =
        new Life(new ValidTime(parent.begin, parent.end)).laterBegin(spell.time().begin());
    Bound end = new Life(new ValidTime(parent.begin, parent.end)).earlierEnd(spell.time().end());
    LocalDate parentFirst = parent.begin.earliest();
    LocalDate ownFirst = begin.earliest();
    if (parentFirst != null && ownFirst != null && ownFirst.isBefore(parentFirst)) {
      begin = new Bound(parentFirst, begin.latest());
    }
    LocalDate parentLast = parent.end.latest();
    LocalDate ownLast = end.latest();
    if (parentLast != null && ownLast != null && ownLast.isAfter(parentLast)) {
      end = new Bound(end.earliest(), parentLast);
    }
    LocalDate begun = begin.earliest();
    if (begun != null
        && end.earliest() != null
        && end.latest() != null
        && end.earliest().isBefore(begun)
        && !end.latest().isBefore(begun)) {
      end = new Bound(begun, end.latest());
    }
    if (begin.equals(spell.time().begin()) && end.equals(spell.time().end())) {
      return spell;
    }
    if (begin.latest() != null && !begin.latest().equals(spell.time().begin().latest())) {
      note(draft, spell, begin, spell, "the province's own dates");
    }
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
    LocalDate latest = left.time().end().latest();
    LocalDate began = right.time().begin().earliest();
    boolean sameYear =
        latest != null
            && began != null
            && began.equals(right.time().begin().latest())
            && latest.getYear() == began.getYear()
            && !latest.isBefore(began);
    return sameYear || crosses(left, right);
  }

  private static boolean crosses(Draft.Spell left, Draft.Spell right) {
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
