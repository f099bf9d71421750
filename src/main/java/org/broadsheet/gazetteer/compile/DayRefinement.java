package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Precision;
import org.broadsheet.gazetteer.UnitType;
import org.broadsheet.gazetteer.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * Dates to the day what the yearly tables of codes date to the year, by the approvals of official
 * decisions; also what a unit went through between two tables that show it in one place.
 *
 * <p>A change whose unit no approval names is of the day on which the unit it was part of ended, if
 * that day is known.
 */
final class DayRefinement {
  private static final int FIRST_YEAR = 1981;

  private final Approvals approvals;
  private final Provinces provinces;
  private final Register register;
  private final UpperUnits upperUnits;
  private final ParentTurns parentTurns;
  private final int lastYear;
  private final Map<String, List<Draft>> districts;
  private final Map<Draft, List<Step>> steps = new LinkedHashMap<>();

  /**
   * @param lastYear the last year that the approvals tell of
   */
  DayRefinement(Approvals approvals, Provinces provinces, Register register, int lastYear) {
    this.approvals = approvals;
    this.provinces = provinces;
    this.register = register;
    upperUnits = new UpperUnits(provinces, register);
    parentTurns = new ParentTurns(approvals, upperUnits, this::steps);
    this.lastYear = lastYear;
    districts =
        register.all().stream()
            .filter(draft -> draft.type == UnitType.DISTRICT)
            .collect(Collectors.groupingBy(draft -> draft.chinese));
  }

  /** Refines the spells of all units, upper units first. */
  void refine() {
    register.all().stream()
        .sorted(Comparator.comparing(draft -> draft.type.level()))
        .toList()
        .forEach(this::refine);
  }

  /** The dated changes of a unit, in order. */
  List<Step> steps(Draft draft) {
    return steps.getOrDefault(draft, List.of());
  }

  /** The units that an approval of those days put in the place of one that ended. */
  Set<Draft> successors(Draft ended, Window window) {
    Set<String> lists = UpperUnits.provincesOf(ended);
    UnitName name = name(ended, lists, window);
    return approvals.within(window, lists).stream()
        .filter(approval -> name.isIn(approval.units(), approval))
        .filter(approval -> approval.kind() != Approval.Kind.TRANSFER)
        .flatMap(
            approval ->
                approval.kind() == Approval.Kind.LEVEL
                    ? approval.units().stream()
                    : approval.to().stream())
        .flatMap(
            to ->
                Stream.concat(
                    register.units(to).stream(), districts.getOrDefault(to, List.of()).stream()))
        .filter(draft -> !draft.equals(ended))
        .filter(draft -> UpperUnits.provincesOf(draft).stream().anyMatch(lists::contains))
        .filter(draft -> stands(draft, window))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a unit is told to have begun in the window, or stood through it. */
  private boolean stands(Draft draft, Window window) {
    return draft.type == UnitType.DISTRICT
        ? steps(draft).stream()
            .anyMatch(step -> step.before() == null && step.window().equals(window))
        : new ValidTime(draft.begin, draft.end).certainOn(window.last());
  }

  private void refine(Draft draft) {
    List<Moment> told = moments(draft);
    List<Moment> refined = new ArrayList<>();
    List<Step> dated = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Moment moment = told.get(i);
      Draft before = i == 0 ? null : told.get(i - 1).parent();
      List<Step> known =
          (i == 0 ? firstWindow(draft, moment) : moment.window())
              .filter(window -> window.last().getYear() <= lastYear)
              .map(window -> steps(draft, before, moment.parent(), window))
              .orElse(List.of());
      refined.addAll(known.isEmpty() ? List.of(moment) : moment.as(known));
      List<Step> between = between(draft, moment, i + 1 < told.size() ? told.get(i + 1) : null);
      refined.addAll(moment.as(between));
      dated.addAll(known);
      dated.addAll(between);
    }
    if (!dated.isEmpty()) {
      steps.put(draft, dated);
      draft.spells.clear();
      draft.spells.addAll(spells(refined));
      draft.sources.add(Approvals.SOURCE);
      draft.bound();
    }
  }

  /**
   * When the first thing told of a unit happened: what the first yearly table lists and the table
   * of 1980 does not may have begun between them, if an approval says so.
   */
  private static Optional<Window> firstWindow(Draft draft, Moment moment) {
    Bound firstTable = CodeUnits.attestedBy(CodeUnits.SNAPSHOT.plusYears(1));
    boolean isNew = !draft.sources.contains(CodeUnits.SNAPSHOT_SOURCE);
    return isNew && moment.begin().equals(firstTable)
        ? Optional.of(Window.of(LocalDate.of(FIRST_YEAR, 1, 1), Precision.YEAR))
        : moment.window();
  }

  /** What the tables tell of a unit. */
  private static List<Moment> moments(Draft draft) {
    List<Moment> moments = new ArrayList<>();
    Bound end = Bound.OPEN;
    List<String> sources = List.of();
    for (Draft.Spell spell : draft.spells) {
      if (!moments.isEmpty() && !end.equals(spell.time().begin())) {
        moments.add(new Moment(end, Bound.OPEN, null, sources));
      }
      moments.add(new Moment(end, spell.time().begin(), spell.parent(), spell.sources()));
      end = spell.time().end();
      sources = spell.sources();
    }
    if (!end.equals(Bound.OPEN)) {
      moments.add(new Moment(end, Bound.OPEN, null, sources));
    }
    return moments;
  }

  /** The spells between the moments. */
  private static List<Draft.Spell> spells(List<Moment> moments) {
    List<Draft.Spell> spells = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      Moment from = moments.get(i);
      Draft parent = from.parent();
      if (parent != null) {
        Moment until = i + 1 < moments.size() ? moments.get(i + 1) : null;
        Set<String> sources = new LinkedHashSet<>(from.sources());
        if (until != null) {
          sources.addAll(until.sources());
        }
        ValidTime time = new ValidTime(from.begin(), until == null ? Bound.OPEN : until.end());
        spells.add(new Draft.Spell(parent, time, Fitting.precision(time), List.copyOf(sources)));
      }
    }
    return spells;
  }

  /** Changes within the years of which the tables of both ends show the unit in one place. */
  private List<Step> between(Draft draft, Moment moment, @Nullable Moment next) {
    Draft parent = moment.parent();
    LocalDate first = moment.begin().latest();
    if (parent == null || first == null) {
      return List.of();
    }
    int from = Math.max(FIRST_YEAR, first.getYear() + 1);
    int until =
        next == null
            ? lastYear
            : next.window().map(window -> window.first().getYear() - 1).orElse(from - 1);
    return IntStream.rangeClosed(from, Math.min(until, lastYear))
        .mapToObj(year -> Window.of(LocalDate.of(year, 1, 1), Precision.YEAR))
        .flatMap(year -> steps(draft, parent, parent, year).stream())
        .toList();
  }

  private List<Step> steps(
      Draft draft, @Nullable Draft before, @Nullable Draft after, Window window) {
    Set<String> lists = new TreeSet<>();
    Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
        .flatMap(Optional::stream)
        .forEach(parent -> lists.addAll(UpperUnits.provincesOf(parent)));
    lists.addAll(provinces.foundedIn(window));
    UnitName name = name(draft, lists, window);
    List<Effect> effects =
        approvals.within(window, lists).stream()
            .flatMap(approval -> Effect.of(approval, name).stream())
            .toList();
    return effects.isEmpty()
        ? withTheParent(before, after, window)
        : parentTurns.with(new ApprovedSteps(draft, before, after, upperUnits).of(effects));
  }

  /** The changes of a unit that no approval names: those of what it is part of. */
  private List<Step> withTheParent(@Nullable Draft before, @Nullable Draft after, Window window) {
    if (before == null || after == null) {
      return List.of();
    }
    return before.equals(after)
        ? parentTurns.whileAway(before, window)
        : steps(before).stream()
            .filter(step -> step.parent() == null && window.contains(step.window()))
            .map(step -> new Step(step.window(), before, after))
            .toList();
  }

  private UnitName name(Draft draft, Set<String> lists, Window window) {
    if (draft.type != UnitType.DISTRICT) {
      return new UnitName(draft.chinese, Set.of(), true);
    }
    Set<String> cities =
        draft.spells.stream().map(spell -> spell.parent().chinese).collect(Collectors.toSet());
    return new UnitName(draft.chinese, cities, isOnlyOne(draft, lists, window));
  }

  /** Whether no other district of that name, in those provinces, changes in that time. */
  private boolean isOnlyOne(Draft draft, Set<String> lists, Window window) {
    return districts.getOrDefault(draft.chinese, List.of()).stream()
        .filter(other -> UpperUnits.provincesOf(other).stream().anyMatch(lists::contains))
        .filter(
            other ->
                moments(other).stream()
                    .flatMap(moment -> moment.window().stream())
                    .anyMatch(window::overlaps))
        .toList()
        .equals(List.of(draft));
  }
}
