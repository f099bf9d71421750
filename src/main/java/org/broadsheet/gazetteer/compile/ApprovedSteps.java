package org.broadsheet.gazetteer.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows a unit through the approvals that name it, from what it was part of at the beginning of a
 * time to what it is known to be part of at its end.
 */
final class ApprovedSteps {
  private final Draft unit;
  private final @Nullable Draft before;
  private final @Nullable Draft after;
  private final UpperUnits upperUnits;

  /**
   * @param before what the unit was part of at first, null if it did not stand yet
   * @param after what it is part of at last, null if it no longer stands
   */
  ApprovedSteps(Draft unit, @Nullable Draft before, @Nullable Draft after, UpperUnits upperUnits) {
    this.unit = unit;
    this.before = before;
    this.after = after;
    this.upperUnits = upperUnits;
  }

  /**
   * The changes that lead from one to the other.
   *
   * @return empty where the effects lead elsewhere, and more than one day, or none, is left for a
   *     change that is known to have happened
   */
  List<Step> of(List<Effect> effects) {
    List<Effect> inOrder =
        effects.stream()
            .sorted(
                Comparator.comparing((Effect effect) -> effect.window().first())
                    .thenComparing(Effect::kind))
            .toList();
    return follow(inOrder).or(() -> onlyDay(inOrder)).orElse(List.of());
  }

  private Optional<List<Step>> follow(List<Effect> effects) {
    List<Told> told = new ArrayList<>();
    State at = before == null ? State.ABSENT : new State(true, before);
    for (Effect effect : effects) {
      Optional<State> next = next(at, effect);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      at = next.get();
      told.removeIf(earlier -> earlier.window.equals(effect.window()));
      told.add(new Told(effect.window(), at));
    }
    State last = after == null ? State.ABSENT : new State(true, after);
    boolean arrived = at.equals(last) || (at.equals(State.SOMEWHERE) && last.stands);
    if (!arrived) {
      return Optional.empty();
    }
    if (!told.isEmpty()) {
      told.set(told.size() - 1, new Told(told.get(told.size() - 1).window, last));
    }
    return steps(told);
  }

  /** The steps, where each but the last tells what the unit came to be part of. */
  private Optional<List<Step>> steps(List<Told> told) {
    List<Step> steps = new ArrayList<>();
    Draft at = before;
    for (Told each : told) {
      if (each.state.equals(State.SOMEWHERE)) {
        return Optional.empty();
      }
      if (!Objects.equals(at, each.state.parent)) {
        steps.add(new Step(each.window, at, each.state.parent));
        at = each.state.parent;
      }
    }
    return Optional.of(steps);
  }

  private Optional<State> next(State at, Effect effect) {
    return switch (effect.kind()) {
      case BEGIN -> at.stands ? Optional.empty() : Optional.of(begun(effect));
      case END -> at.stands ? Optional.of(State.ABSENT) : Optional.empty();
      case HANDOVER ->
          before != null && after == null && at.stands
              ? Optional.of(State.ABSENT)
              : before == null && after != null && !at.stands
                  ? Optional.of(State.SOMEWHERE)
                  : Optional.of(at);
      case MOVE ->
          at.stands ? target(effect).map(parent -> new State(true, parent)) : Optional.empty();
    };
  }

  private State begun(Effect effect) {
    return target(effect).map(parent -> new State(true, parent)).orElse(State.SOMEWHERE);
  }

  private Optional<Draft> target(Effect effect) {
    return effect.to().stream()
        .findFirst()
        .flatMap(
            name -> {
              if (after != null && after.chinese.equals(name)) {
                return Optional.of(after);
              }
              return before != null && before.chinese.equals(name)
                  ? Optional.of(before)
                  : upperUnits.on(name, effect.window().last());
            })
        .filter(
            parent -> parent.equals(after) || parent.type.level().compareTo(unit.type.level()) < 0);
  }

  /** The change that is known to have happened did so on the only day that is told of. */
  private Optional<List<Step>> onlyDay(List<Effect> effects) {
    if (Objects.equals(before, after)) {
      return Optional.empty();
    }
    List<Effect> fitting = effects.stream().filter(effect -> fits(effect.kind())).toList();
    List<Effect> arrivals =
        fitting.stream()
            .filter(effect -> after != null && target(effect).filter(after::equals).isPresent())
            .toList();
    return only(fitting).or(() -> only(arrivals)).map(day -> List.of(new Step(day, before, after)));
  }

  private boolean fits(Effect.Kind kind) {
    return switch (kind) {
      case BEGIN -> before == null;
      case MOVE -> before != null && after != null;
      case END -> after == null;
      case HANDOVER -> true;
    };
  }

  private static Optional<Window> only(List<Effect> effects) {
    List<Window> days = effects.stream().map(Effect::window).distinct().toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private record State(boolean stands, @Nullable Draft parent) {
    static final State ABSENT = new State(false, null);

    /** Standing, under a unit that is not told. */
    static final State SOMEWHERE = new State(true, null);
  }

  private record Told(Window window, State state) {}
}
