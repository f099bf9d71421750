package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.ChangeEvent;
import org.broadsheet.gazetteer.Precision;

/**
 * Reads change events off the yearly tables of codes: which units take the place of which; on the
 * days of the decisions where they are known.
 */
final class CodeEvents {
  private final Map<CodeRow, Draft> drafts;
  private final DayRefinement days;
  private final Map<Draft, Set<Integer>> told = new HashMap<>();
  private final Map<Draft, Set<Window>> succeeded = new HashMap<>();
  private final Map<String, List<CodeRow>> byCode = new HashMap<>();

  CodeEvents(Map<CodeRow, Draft> drafts, DayRefinement days) {
    this.drafts = drafts;
    this.days = days;
    drafts
        .keySet()
        .forEach(row -> byCode.computeIfAbsent(row.code(), code -> new ArrayList<>()).add(row));
  }

  void addTo(Events events, int last) {
    drafts.forEach(
        (row, draft) -> {
          if (row.level() > 1 && row.until() <= last && row.from() > CodeUnits.SNAPSHOT.getYear()) {
            add(events, row, draft);
          }
        });
    Set<Draft> each = new LinkedHashSet<>(drafts.values());
    each.forEach(draft -> addUntoldSuccessions(events, draft));
    each.forEach(draft -> addUntold(events, draft));
  }

  /** Which units approvals put in the place of one whose end no yearly table shows. */
  private void addUntoldSuccessions(Events events, Draft draft) {
    for (Step step : days.steps(draft)) {
      Set<Draft> successors =
          step.parent() == null && !isTold(draft, step)
              ? successors(draft, step.window())
              : Set.of();
      if (!successors.isEmpty()) {
        succeeded.computeIfAbsent(draft, unit -> new HashSet<>()).add(step.window());
        successors.stream()
            .filter(next -> isBegunBy(step, next))
            .forEach(
                next ->
                    succeeded.computeIfAbsent(next, unit -> new HashSet<>()).add(step.window()));
        events.add(
            kind(draft, successors, step),
            step.window(),
            List.of(draft),
            successors,
            List.of(Approvals.SOURCE));
      }
    }
  }

  /** Those of the successors that stood then, not another time under that name. */
  private Set<Draft> successors(Draft draft, Window window) {
    return days.successors(draft, window).stream()
        .filter(
            next -> next.spells.stream().anyMatch(spell -> spell.time().certainOn(window.last())))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isBegunBy(Step step, Draft next) {
    return days.steps(next).stream()
        .anyMatch(begin -> begin.before() == null && begin.window().equals(step.window()));
  }

  private ChangeEvent.Kind kind(Draft draft, Set<Draft> successors, Step step) {
    boolean isRenamed =
        successors.size() == 1
            && successors.stream()
                .allMatch(next -> next.type == draft.type && isBegunBy(step, next));
    return isRenamed ? ChangeEvent.Kind.RENAME : kind(draft, successors);
  }

  private boolean isTold(Draft draft, Step step) {
    return told.getOrDefault(draft, Set.of()).contains(step.window().first().getYear())
        || succeeded.getOrDefault(draft, Set.of()).contains(step.window());
  }

  /** What approvals tell of a unit in years whose tables show no change, or nothing before it. */
  private void addUntold(Events events, Draft draft) {
    for (Step step : days.steps(draft)) {
      boolean stood = step.before() != null;
      boolean stands = step.parent() != null;
      if (isTold(draft, step)) {
        continue;
      }
      events.add(
          !stands
              ? ChangeEvent.Kind.ABOLITION
              : stood ? ChangeEvent.Kind.TRANSFER : ChangeEvent.Kind.FOUNDING,
          step.window(),
          stood ? List.of(draft) : List.of(),
          stands ? List.of(draft) : List.of(),
          List.of(Approvals.SOURCE));
    }
  }

  private void tell(Draft draft, int year) {
    told.computeIfAbsent(draft, unit -> new HashSet<>()).add(year);
  }

  private void add(Events events, CodeRow row, Draft draft) {
    Set<Draft> successors = new LinkedHashSet<>();
    for (CodeRow.Successor successor : row.successors()) {
      if (successor.year() == row.until()) {
        byCode.getOrDefault(successor.code(), List.of()).stream()
            .filter(next -> next.from() <= row.until() && next.until() > row.until())
            .flatMap(next -> Stream.ofNullable(drafts.get(next)))
            .forEach(successors::add);
      }
    }
    boolean silent = successors.isEmpty();
    days.steps(draft).stream()
        .filter(step -> step.parent() == null && isIn(step, row.until()))
        .flatMap(step -> days.successors(draft, step.window()).stream())
        .filter(next -> silent || next.chinese.equals(draft.chinese))
        .forEach(successors::add);
    tell(draft, row.until());
    List<Window> dated = dated(draft, row.until());
    Window last = dated.get(dated.size() - 1);
    boolean moved = draft.spells.stream().anyMatch(spell -> begins(spell, row.until()));
    if (successors.contains(draft)) {
      if (moved) {
        dated.forEach(
            day ->
                events.add(
                    ChangeEvent.Kind.TRANSFER, day, List.of(draft), List.of(draft), sources(day)));
      }
      return;
    }
    successors.forEach(successor -> tell(successor, row.until()));
    boolean ended = !moved && !staysThrough(draft, row.until());
    if (ended || !successors.isEmpty()) {
      events.add(kind(draft, successors), last, List.of(draft), successors, sources(last));
    }
  }

  /** The days on which the unit changed in a year, or the year. */
  private List<Window> dated(Draft draft, int year) {
    List<Window> dated =
        days.steps(draft).stream().filter(step -> isIn(step, year)).map(Step::window).toList();
    return dated.isEmpty() ? List.of(Window.of(LocalDate.of(year, 1, 1), Precision.YEAR)) : dated;
  }

  private static boolean isIn(Step step, int year) {
    return step.window().first().getYear() == year;
  }

  private static List<String> sources(Window window) {
    return window.precision() == Precision.YEAR
        ? List.of(CodeUnits.YEARLY_SOURCE)
        : List.of(CodeUnits.YEARLY_SOURCE, Approvals.SOURCE);
  }

  /** Whether only the code of a unit changed in a year. */
  private static boolean staysThrough(Draft draft, int year) {
    LocalDate last = LocalDate.of(year, 12, 31);
    return draft.spells.stream().anyMatch(spell -> spell.time().certainOn(last));
  }

  private static boolean begins(Draft.Spell spell, int year) {
    LocalDate first = spell.time().begin().earliest();
    return first != null && first.getYear() == year;
  }

  private static ChangeEvent.Kind kind(Draft draft, Set<Draft> successors) {
    if (successors.isEmpty()) {
      return ChangeEvent.Kind.ABOLITION;
    }
    if (successors.size() > 1) {
      return ChangeEvent.Kind.SPLIT;
    }
    Draft next = successors.iterator().next();
    if (next.type != draft.type) {
      return ChangeEvent.Kind.LEVEL;
    }
    boolean begun = next.begin.earliest() != null && begins(next.spells.get(0), year(draft));
    return begun ? ChangeEvent.Kind.RENAME : ChangeEvent.Kind.MERGE;
  }

  private static int year(Draft draft) {
    LocalDate last = draft.end.latest();
    return last == null ? 0 : last.getYear();
  }
}
