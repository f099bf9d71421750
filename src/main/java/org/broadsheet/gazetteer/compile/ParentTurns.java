package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.broadsheet.gazetteer.Level;

/**
 * Takes a unit along with its upper unit where that ended before the unit is told to have left it,
 * or began after the unit is told to have come to it: meanwhile the unit is part of what alone took
 * the upper unit's place, or what it alone took the place of; else of the province.
 */
final class ParentTurns {
  private final Approvals approvals;
  private final UpperUnits upperUnits;
  private final Function<Draft, List<Step>> known;

  /**
   * @param known the dated changes of an upper unit
   */
  ParentTurns(Approvals approvals, UpperUnits upperUnits, Function<Draft, List<Step>> known) {
    this.approvals = approvals;
    this.upperUnits = upperUnits;
    this.known = known;
  }

  /** The steps, and those that the upper units' own changes make. */
  List<Step> with(List<Step> steps) {
    List<Step> all = new ArrayList<>();
    for (Step step : steps) {
      Draft before = step.before();
      Optional<Step> left = before == null ? Optional.empty() : ended(before, step);
      left.ifPresent(all::add);
      Draft from = left.map(Step::parent).orElse(before);
      Draft next = step.parent();
      Optional<Window> late = next == null ? Optional.empty() : begun(next, step);
      if (late.isPresent() && next != null) {
        Draft meanwhile = predecessor(next, late.get());
        all.add(new Step(step.window(), from, meanwhile));
        all.add(new Step(late.get(), meanwhile, next));
      } else {
        all.add(new Step(step.window(), from, next));
      }
    }
    return all;
  }

  /** The steps of a unit whose upper unit ended and was restored between the days. */
  List<Step> whileAway(Draft parent, Window window) {
    List<Step> own =
        known.apply(parent).stream().filter(step -> window.contains(step.window())).toList();
    if (own.size() != 2 || own.get(0).parent() != null || own.get(1).parent() == null) {
      return List.of();
    }
    Window end = own.get(0).window();
    Draft meanwhile = successor(parent, end);
    return List.of(
        new Step(end, parent, meanwhile), new Step(own.get(1).window(), meanwhile, parent));
  }

  /** The end of the upper unit before the step. */
  private Optional<Step> ended(Draft parent, Step step) {
    return known.apply(parent).stream()
        .filter(own -> own.parent() == null)
        .map(Step::window)
        .filter(end -> isSameYear(end, step) && end.last().isBefore(step.window().first()))
        .findFirst()
        .map(end -> new Step(end, parent, successor(parent, end)));
  }

  /** The beginning of the upper unit after the step. */
  private Optional<Window> begun(Draft parent, Step step) {
    return known.apply(parent).stream()
        .filter(own -> own.before() == null)
        .map(Step::window)
        .filter(day -> isSameYear(day, step) && day.first().isAfter(step.window().last()))
        .findFirst();
  }

  private static boolean isSameYear(Window window, Step step) {
    return window.first().getYear() == step.window().first().getYear();
  }

  private Draft successor(Draft parent, Window end) {
    return across(parent, end, Approval::units, Approval::to, end.last());
  }

  private Draft predecessor(Draft parent, Window begin) {
    return across(parent, begin, Approval::to, Approval::units, begin.first().minusDays(1));
  }

  /** What alone stood, on the day, on the other side of what replaced the unit or made it. */
  private Draft across(
      Draft parent,
      Window window,
      Function<Approval, List<String>> here,
      Function<Approval, List<String>> there,
      LocalDate day) {
    List<Draft> found =
        approvals.within(window, UpperUnits.provincesOf(parent)).stream()
            .filter(ParentTurns::replaces)
            .filter(approval -> here.apply(approval).contains(parent.chinese))
            .flatMap(approval -> there.apply(approval).stream())
            .flatMap(name -> upperUnits.on(name, day).stream())
            .filter(draft -> draft.type.level() == Level.PREFECTURE)
            .distinct()
            .toList();
    return found.size() == 1 ? found.get(0) : province(parent);
  }

  private static boolean replaces(Approval approval) {
    return approval.kind() == Approval.Kind.REPLACE || approval.kind() == Approval.Kind.RENAME;
  }

  private static Draft province(Draft parent) {
    return parent.type.level() == Level.PROVINCE
        ? parent
        : province(parent.spells.get(parent.spells.size() - 1).parent());
  }
}
