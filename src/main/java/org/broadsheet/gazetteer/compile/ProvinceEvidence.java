package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which province the sources place a unit, whatever they say of the levels between.
 *
 * <p>Between two facts that name one province the unit lay in it. Where the two differ, it lay in
 * the first until the province was handed over to the second, or until a stated move; else nothing
 * is known of the time between.
 */
final class ProvinceEvidence {
  private final Provinces provinces;
  private final Map<String, List<Fact>> facts = new HashMap<>();
  private final Map<String, List<Window>> begins = new HashMap<>();
  private final Map<String, List<Window>> ends = new HashMap<>();
  private final Map<String, Set<String>> merged = new HashMap<>();

  ProvinceEvidence(Provinces provinces, Collection<Fact> all) {
    this.provinces = provinces;
    for (Fact fact : all) {
      if (fact.claim() == Fact.Claim.BEGIN) {
        add(begins, fact);
      }
      if (fact.claim() == Fact.Claim.END) {
        add(ends, fact);
      }
      if (fact.claim() == Fact.Claim.END) {
        fact.others()
            .forEach(
                into -> merged.computeIfAbsent(into, key -> new TreeSet<>()).add(province(fact)));
      }
      if (fact.claim() != Fact.Claim.END && provinces.isProvince(province(fact))) {
        facts.computeIfAbsent(fact.unit(), key -> new ArrayList<>()).add(fact);
      }
    }
    facts
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparing((Fact fact) -> fact.window().last())
                        .thenComparing(fact -> fact.window().first())
                        .thenComparing(Fact::source)));
  }

  /** Of windows that contain each other only the narrowest is kept: a day beats its year. */
  private static void add(Map<String, List<Window>> windows, Fact fact) {
    List<Window> known = windows.computeIfAbsent(fact.unit(), key -> new ArrayList<>());
    if (known.stream().noneMatch(fact.window()::contains)) {
      known.removeIf(window -> window.contains(fact.window()));
      known.add(fact.window());
    }
  }

  /** A province and the sources that say so. */
  record Placing(Draft province, List<String> sources) {
    Placing {
      sources = List.copyOf(sources);
    }

    /** The same, resting on more sources. */
    Placing with(List<String> more) {
      Set<String> all = new TreeSet<>(sources);
      all.addAll(more);
      return new Placing(province, List.copyOf(all));
    }
  }

  /** The first days on which what is known of a unit's province may change. */
  SortedSet<LocalDate> changes(String unit) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Fact fact : facts.getOrDefault(unit, List.of())) {
      days.add(fact.window().first());
      days.add(fact.window().last());
      days.add(fact.window().last().plusDays(1));
    }
    days.addAll(provinces.changeDays());
    return days;
  }

  /** Whether a source tells that the unit ended, or began, within or at the edge of some days. */
  boolean isBroken(String unit, Window days) {
    Window edges = new Window(days.first().minusDays(1), days.last().plusDays(1));
    return begins.getOrDefault(unit, List.of()).stream().anyMatch(edges::overlaps)
        || ends.getOrDefault(unit, List.of()).stream().anyMatch(edges::overlaps);
  }

  /** Whether a source tells that the unit ended in a month or year whose last day is this. */
  boolean isEndedBy(String unit, LocalDate last) {
    return ends.getOrDefault(unit, List.of()).stream()
        .anyMatch(end -> end.last().equals(last) && end.first().isBefore(last));
  }

  /** The first day on which a unit may have ended of which a source tells within some days. */
  Optional<LocalDate> firstEnd(String unit, Window days) {
    return ends.getOrDefault(unit, List.of()).stream()
        .filter(days::overlaps)
        .map(Window::first)
        .min(LocalDate::compareTo);
  }

  /**
   * Whether the facts on a unit about a day, the last before it and the first after it all speak of
   * one province.
   */
  boolean isOnlyOneNear(String unit, LocalDate day, Draft province) {
    List<Fact> known = facts.getOrDefault(unit, List.of());
    List<Fact> near = new ArrayList<>();
    known.stream()
        .filter(fact -> fact.window().last().isBefore(day))
        .reduce((first, second) -> second)
        .ifPresent(near::add);
    known.stream().filter(fact -> fact.window().contains(new Window(day, day))).forEach(near::add);
    known.stream()
        .filter(fact -> fact.window().first().isAfter(day))
        .findFirst()
        .ifPresent(near::add);
    return !near.isEmpty()
        && near.stream()
            .allMatch(
                fact ->
                    provinces.on(province(fact), day).filter(province::equals).isPresent()
                        && provinces.on(fact.province(), day).filter(province::equals).isPresent());
  }

  /** The province of a unit on a day between two facts on it. */
  Optional<Placing> on(String unit, LocalDate day) {
    List<Fact> known = facts.getOrDefault(unit, List.of());
    @Nullable Fact before = null;
    @Nullable Fact after = null;
    for (Fact fact : known) {
      if (!fact.window().last().isAfter(day)) {
        before = fact;
      } else if (after == null) {
        after = fact;
      }
    }
    if (before == null) {
      return Optional.empty();
    }
    if (after == null) {
      return before.window().last().equals(day)
          ? placing(province(before), day, before, before)
          : Optional.empty();
    }
    Optional<Placing> placed = placing(province(before), day, before, after);
    if (placed.isPresent() && placed.equals(placing(province(after), day, before, after))) {
      return placed;
    }
    Optional<LocalDate> handover =
        provinces.handover(
            province(before),
            province(after),
            new Window(before.window().last(), after.window().last()));
    if (handover.isPresent()) {
      return placing(
          day.isBefore(handover.get()) ? province(before) : province(after), day, before, after);
    }
    boolean moved = after.claim() == Fact.Claim.MOVE && day.isBefore(after.window().first());
    return moved ? placing(province(before), day, before, after) : Optional.empty();
  }

  /** The name of the province in which the last fact before a day places a unit. */
  Optional<String> before(String unit, LocalDate day) {
    return facts.getOrDefault(unit, List.of()).stream()
        .filter(fact -> fact.window().last().isBefore(day))
        .reduce((first, second) -> second)
        .flatMap(fact -> provinces.on(province(fact), day))
        .map(province -> province.chinese);
  }

  /** The province of a unit on the first day that a source knows it. */
  Optional<Placing> first(String unit, LocalDate firstKnown, LocalDate day) {
    return facts.getOrDefault(unit, List.of()).stream()
        .filter(fact -> !fact.window().last().isBefore(firstKnown))
        .findFirst()
        .flatMap(fact -> before(fact, day));
  }

  private Optional<Placing> before(Fact fact, LocalDate day) {
    String from = fact.from();
    if (fact.claim() != Fact.Claim.MOVE || from == null) {
      return placing(province(fact), day, fact, fact).or(() -> byPrefecture(fact, fact.to(), day));
    }
    if (provinces.isProvinceOnly(from)) {
      return placing(from, day, fact, fact);
    }
    return byPrefecture(fact, from, day).or(() -> placing(fact.province(), day, fact, fact));
  }

  /**
   * That province in which the prefecture lay out of which a unit came, or of those out of which
   * its own was formed: if the prefecture did not end meanwhile and none of another province was
   * merged into it.
   */
  private Optional<Placing> byPrefecture(Fact fact, @Nullable String prefecture, LocalDate day) {
    List<Fact> known = prefecture == null ? List.of() : facts.getOrDefault(prefecture, List.of());
    return known.stream()
        .findFirst()
        .filter(first -> !isBroken(first.unit(), first.window().last(), fact.window().first()))
        .filter(
            first ->
                merged.getOrDefault(first.unit(), Set.of()).stream()
                    .allMatch(List.of(province(first), fact.province())::contains))
        .flatMap(first -> placing(province(first), day, first, fact));
  }

  /** Whether a source tells that the unit ended, or began anew, between two days. */
  private boolean isBroken(String unit, LocalDate after, LocalDate before) {
    return Stream.of(begins, ends)
        .flatMap(told -> told.getOrDefault(unit, List.of()).stream())
        .anyMatch(window -> window.first().isAfter(after) && window.last().isBefore(before));
  }

  /** The first days on which the units of the province level change. */
  Set<LocalDate> provinceChanges() {
    return provinces.changeDays();
  }

  /** Whether a province handed area over to another on some day of a window. */
  boolean isHandover(Draft from, Draft to, Window window) {
    return provinces.handover(from.chinese, to.chinese, window).isPresent();
  }

  /**
   * The names of the provinces that one took over within some days, those of one change together.
   */
  List<List<String>> takenOver(Draft province, Window days) {
    return provinces.takenOver(province, days);
  }

  /** The province that a fact speaks of, which a unit given to a province is in from then on. */
  private String province(Fact fact) {
    String to = fact.to();
    return to != null && provinces.on(to, fact.window().last()).isPresent() ? to : fact.province();
  }

  private Optional<Placing> placing(String province, LocalDate day, Fact before, Fact after) {
    List<String> sources = new ArrayList<>(new TreeSet<>(List.of(before.source(), after.source())));
    return provinces.on(province, day).map(draft -> new Placing(draft, sources));
  }
}
