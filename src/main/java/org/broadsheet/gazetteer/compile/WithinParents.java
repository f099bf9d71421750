package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * Cuts from the times under a parent the days on which the parent cannot have stood: a county last
 * heard of under a special district in 1955 lay in it no longer than that stood, however long the
 * county itself may have stood; nor between two lives of it. What is certain of a time is left as
 * the sources give it.
 */
final class WithinParents {
  private static final LocalDate REPUBLIC = LocalDate.of(1949, 10, 1);

  private WithinParents() {}

  /** Narrows each spell of the draft, all drafts being bounded. */
  static void keep(Draft draft) {
    List<Draft.Spell> kept =
        draft.spells.stream()
            .map(WithinParents::cut)
            .flatMap(spell -> apart(spell, gaps(draft, spell.parent())))
            .toList();
    draft.spells.clear();
    draft.spells.addAll(kept);
  }

  /** Days under a province are kept: the unit may have lain in the one before it. */
  private static Draft.Spell cut(Draft.Spell spell) {
    if (spell.parent().type.level() == Level.PROVINCE) {
      return spell;
    }
    Bound begin = since(spell.time().begin(), founded(spell));
    Bound end = until(spell.time().end(), spell.parent().end.latest());
    LocalDate first = begin.earliest();
    LocalDate last = end.latest();
    if (first != null && last != null && last.isBefore(first)) {
      return spell;
    }
    ValidTime time = new ValidTime(begin, end);
    return time.equals(spell.time()) ? spell : with(spell, time);
  }

  /** The first day of the life of the parent in which the spell begins, as far as that is known. */
  private static @Nullable LocalDate founded(Draft.Spell spell) {
    LocalDate first = spell.time().begin().earliest();
    LocalDate next = first == null ? null : next(spell.parent(), first);
    LocalDate end = spell.time().end().earliest();
    return next != null && next.isAfter(first) && (end == null || !end.isBefore(next))
        ? next
        : spell.parent().begin.earliest();
  }

  /**
   * The days between two lives of a parent of the prefecture level, on which it cannot have stood,
   * if another parent of the unit is possible on them and none is certain.
   */
  private static List<Window> gaps(Draft unit, Draft parent) {
    if (parent.type.level() == Level.PROVINCE) {
      return List.of();
    }
    List<Window> gaps = new ArrayList<>();
    for (Draft.Spell left : parent.spells) {
      LocalDate last = left.time().end().latest();
      LocalDate next = last == null ? null : next(parent, last.plusDays(1));
      if (last != null && next != null && next.isAfter(last.plusDays(1))) {
        Window gap = new Window(last.plusDays(1), next.minusDays(1));
        if (isOpen(unit, parent, gap)) {
          gaps.add(gap);
        }
      }
    }
    return gaps;
  }

  private static boolean isOpen(Draft unit, Draft parent, Window days) {
    List<ValidTime> others =
        unit.spells.stream()
            .filter(spell -> !spell.parent().equals(parent))
            .map(Draft.Spell::time)
            .toList();
    return others.stream().anyMatch(time -> time.knownOn(days.first()) && time.knownOn(days.last()))
        && others.stream()
            .noneMatch(time -> time.certainOn(days.first()) || time.certainOn(days.last()));
  }

  /** The first day, not before the given one, on which a unit may have stood. */
  private static @Nullable LocalDate next(Draft unit, LocalDate from) {
    return unit.spells.stream()
        .map(Draft.Spell::time)
        .filter(time -> time.end().latest() == null || !time.end().latest().isBefore(from))
        .map(time -> time.begin().earliest() == null ? from : time.begin().earliest())
        .map(day -> day.isBefore(from) ? from : day)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /**
   * The spell without the gaps in which it is only possible: what lies beyond one stays possible.
   */
  private static Stream<Draft.Spell> apart(Draft.Spell spell, List<Window> gaps) {
    LocalDate first = spell.time().begin().earliest();
    LocalDate begun = spell.time().begin().latest();
    LocalDate sure = spell.time().end().earliest();
    LocalDate last = spell.time().end().latest();
    for (Window gap : gaps) {
      LocalDate eve = gap.first().minusDays(1);
      LocalDate after = gap.last().plusDays(1);
      if (sure != null
          && last != null
          && !sure.isAfter(eve)
          && !last.isBefore(after)
          && (begun == null || !begun.isAfter(eve))) {
        return Stream.concat(
            Stream.of(with(spell, new ValidTime(spell.time().begin(), new Bound(sure, eve)))),
            apart(possible(spell, after, last), gaps));
      }
      if (first != null
          && begun != null
          && !first.isAfter(eve)
          && !begun.isBefore(after)
          && (sure == null || !sure.isBefore(after))) {
        return Stream.concat(
            apart(possible(spell, first, eve), gaps),
            Stream.of(with(spell, new ValidTime(new Bound(after, begun), spell.time().end()))));
      }
    }
    return Stream.of(spell);
  }

  private static Draft.Spell possible(Draft.Spell spell, LocalDate first, LocalDate last) {
    Bound some = new Bound(first, last);
    return with(spell, new ValidTime(some, some));
  }

  private static Draft.Spell with(Draft.Spell spell, ValidTime time) {
    return new Draft.Spell(spell.parent(), time, Fitting.precision(time), spell.sources());
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
