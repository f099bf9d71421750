package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * Which unit a parent's name means on a day, and which unit follows it under another name or type.
 */
final class Phases {
  private static final int MOST_NAMES = 9;

  private final Map<String, List<Phase>> phases = new TreeMap<>();
  private final Map<Draft, List<Succession>> successions = new HashMap<>();
  private final Map<Draft, List<Succession>> predecessors = new HashMap<>();

  /** A unit bearing a name for a time. */
  record Phase(Draft draft, ValidTime time) {}

  /** Another unit taking a unit's place on a day in the window. */
  record Succession(Window window, Draft next, String source) {}

  void add(String name, Draft draft, ValidTime time) {
    phases.computeIfAbsent(name, key -> new ArrayList<>()).add(new Phase(draft, time));
  }

  void succeed(Draft before, Draft after, Window window, String source) {
    List<Succession> known = successions.computeIfAbsent(before, key -> new ArrayList<>());
    if (known.stream().noneMatch(other -> other.next().equals(after))) {
      known.add(new Succession(window, after, source));
      known.sort(Comparator.comparing(succession -> succession.window().first()));
      predecessors
          .computeIfAbsent(after, key -> new ArrayList<>())
          .add(new Succession(window, before, source));
    }
  }

  /** The last day of a parent and of what takes its place under other names, from a day on. */
  Bound lastDay(String name, LocalDate day) {
    Optional<Draft> at = on(name, day);
    Bound end = Bound.OPEN;
    LocalDate from = day;
    for (int names = 0; at.isPresent() && names < MOST_NAMES; names++) {
      end = life(at.get(), from, from).time().end();
      Optional<Succession> next = next(at.get(), from, CodeUnits.SNAPSHOT);
      from = next.isPresent() ? next.get().window().last() : from;
      at = next.map(Succession::next);
    }
    return end;
  }

  /** The first day of a parent and of what it took the place of, back from a day. */
  Bound firstDay(String name, LocalDate day) {
    Optional<Draft> at = on(name, day);
    Bound begin = Bound.OPEN;
    LocalDate until = day;
    for (int names = 0; at.isPresent() && names < MOST_NAMES; names++) {
      begin = life(at.get(), until, until).time().begin();
      LocalDate before = until;
      Optional<Succession> previous = previous(at.get(), before);
      until = previous.isPresent() ? previous.get().window().first().minusDays(1) : until;
      at = previous.map(Succession::next);
    }
    return begin;
  }

  /** The first life of a unit that reaches into the time between two days. */
  private Life life(Draft draft, @Nullable LocalDate from, @Nullable LocalDate until) {
    return reaching(draft, from, until).get(0);
  }

  /** The lives of a unit that reach into the time between two days; all time where none does. */
  List<Life> reaching(Draft draft, @Nullable LocalDate from, @Nullable LocalDate until) {
    List<Life> reaching =
        lives(draft).stream().filter(life -> reaches(life.time(), from, until)).toList();
    return reaching.isEmpty() ? List.of(Life.UNKNOWN) : reaching;
  }

  /** Stretches without a break, whatever parents the unit had meanwhile. */
  private List<Life> lives(Draft draft) {
    List<Life> lives = new ArrayList<>();
    for (List<Phase> named : phases.values()) {
      for (Phase phase : named) {
        if (!phase.draft().equals(draft)) {
          continue;
        }
        Life last = lives.isEmpty() ? null : lives.get(lives.size() - 1);
        if (last != null && last.reachesTo(phase.time().begin())) {
          lives.set(
              lives.size() - 1, new Life(new ValidTime(last.time().begin(), phase.time().end())));
        } else {
          lives.add(new Life(phase.time()));
        }
      }
    }
    return lives;
  }

  private static boolean reaches(
      ValidTime time, @Nullable LocalDate from, @Nullable LocalDate until) {
    LocalDate first = time.begin().earliest();
    LocalDate last = time.end().latest();
    return (first == null || until == null || !until.isBefore(first))
        && (last == null || from == null || !from.isAfter(last));
  }

  List<Phase> of(String name) {
    return phases.getOrDefault(name, List.of());
  }

  /**
   * The unit of a name on a day: the one that stood then, a municipality of province level before a
   * city, else the next to begin or last to end.
   */
  Optional<Draft> on(String name, LocalDate day) {
    List<Phase> named = of(name);
    Optional<Phase> standing =
        named.stream()
            .filter(phase -> phase.time().certainOn(day))
            .min(Comparator.comparing(phase -> phase.draft().type.level()));
    return standing
        .or(() -> named.stream().filter(phase -> phase.time().possibleOn(day)).findFirst())
        .or(() -> named.stream().filter(phase -> isBefore(day, phase.time().begin())).findFirst())
        .or(() -> named.stream().reduce((first, second) -> second))
        .map(Phase::draft);
  }

  /** What a unit took the place of, no later than a day. */
  Optional<Succession> previous(Draft draft, LocalDate day) {
    return predecessors.getOrDefault(draft, List.of()).stream()
        .filter(succession -> !succession.window().first().isAfter(day))
        .reduce((first, second) -> second);
  }

  /** What follows a unit on a day after one and not after another. */
  Optional<Succession> next(Draft draft, LocalDate after, LocalDate until) {
    return successions.getOrDefault(draft, List.of()).stream()
        .filter(
            succession ->
                succession.window().last().isAfter(after)
                    && !succession.window().last().isAfter(until))
        .findFirst()
        .map(
            succession ->
                succession.window().first().isAfter(after)
                    ? succession
                    : new Succession(
                        new Window(after.plusDays(1), succession.window().last()),
                        succession.next(),
                        succession.source()));
  }

  private static boolean isBefore(LocalDate day, Bound begin) {
    return begin.earliest() != null && day.isBefore(begin.earliest());
  }
}
