package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.broadsheet.gazetteer.ChangeEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which names of parents follow each other without a break: 张掖专区 and 张掖地区. Where no source dates
 * the change of 专区 to 地区, it happened between the last fact with the one and the first with the
 * other, and from 1967 to 1975 (decision 0159); not where the 专区 is told to have ended before.
 */
final class Renames {
  private static final String SPECIAL_DISTRICT = "专区";
  private static final String PREFECTURE = "地区";

  /**
   * When special districts became prefectures: from 1967 to 1971 one after the other, says the
   * encyclopaedia (专区 @ kxting.com/article/20221120/1499696.html), and by 1975 the dictionary
   * (mingyanjiaju.org/cidian/hanyucidian).
   */
  private static final Window PREFECTURES =
      new Window(LocalDate.of(1967, 1, 1), LocalDate.of(1975, 12, 31));

  private final Map<String, List<Rename>> after = new HashMap<>();
  private final Map<String, List<Rename>> before = new HashMap<>();
  private final Map<String, String> components = new HashMap<>();
  private final Map<String, List<LocalDate>> foundings = new HashMap<>();
  private final List<Fact> implied = new ArrayList<>();

  Renames(Collection<Fact> facts) {
    List<Rename> renames = new ArrayList<>();
    for (Fact fact : facts) {
      boolean renaming =
          fact.change() == ChangeEvent.Kind.RENAME || fact.change() == ChangeEvent.Kind.LEVEL;
      if (renaming && fact.claim() == Fact.Claim.END && !fact.unit().endsWith("县")) {
        add(renames, new Rename(fact.unit(), fact.others().get(0), fact.window(), fact.source()));
      } else if (fact.change() == ChangeEvent.Kind.FOUNDING) {
        foundings.computeIfAbsent(fact.unit(), key -> new ArrayList<>()).add(fact.window().last());
      }
    }
    addImplied(renames, facts);
    renames.sort(
        Comparator.comparing((Rename rename) -> rename.window().first())
            .thenComparing(Rename::from)
            .thenComparing(Rename::to));
    for (Rename rename : renames) {
      after.computeIfAbsent(rename.from(), key -> new ArrayList<>()).add(rename);
      before.computeIfAbsent(rename.to(), key -> new ArrayList<>()).add(rename);
      String kept = component(rename.from());
      String merged = component(rename.to());
      components.put(rename.from(), kept);
      components.put(rename.to(), kept);
      components.replaceAll((name, component) -> component.equals(merged) ? kept : component);
    }
  }

  /** One name following another on a day in the window. */
  record Rename(String from, String to, Window window, String source) {}

  /** All renames, by date. */
  List<Rename> all() {
    return after.values().stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparing((Rename rename) -> rename.window().first())
                .thenComparing(Rename::from))
        .toList();
  }

  /** The facts that follow from the renames no source dates: one name ends, the other begins. */
  List<Fact> impliedFacts() {
    List<Fact> facts = new ArrayList<>();
    for (Fact first : implied) {
      String old = oldName(first.unit());
      Window window =
          before.getOrDefault(first.unit(), List.of()).stream()
              .filter(rename -> rename.from().equals(old))
              .findFirst()
              .map(Rename::window)
              .orElseThrow();
      facts.add(fact(Fact.Claim.END, old, first, window, first.unit()));
      facts.add(fact(Fact.Claim.BEGIN, first.unit(), first, window, old));
    }
    return facts;
  }

  private static Fact fact(Fact.Claim claim, String unit, Fact like, Window window, String other) {
    return new Fact(
        claim,
        unit,
        null,
        null,
        window,
        like.province(),
        like.source(),
        ChangeEvent.Kind.RENAME,
        List.of(other));
  }

  private static String oldName(String name) {
    return name.substring(0, name.length() - PREFECTURE.length()) + SPECIAL_DISTRICT;
  }

  /** Whether both names belong to one unit under changing names. */
  boolean same(String left, String right) {
    return left.equals(right) || component(left).equals(component(right));
  }

  /** The name that a unit bore on a day, given one of its names that may be of another time. */
  String on(String name, LocalDate day) {
    String current = name;
    Set<String> seen = new HashSet<>();
    while (seen.add(current)) {
      Optional<Rename> next =
          last(
              after.get(current),
              rename -> !rename.window().last().isAfter(day) && !isRestored(rename, day));
      Optional<Rename> back =
          last(before.get(current), rename -> rename.window().first().isAfter(day));
      String at = current;
      if (next.isPresent()
          && last(
                  before.get(at),
                  rename ->
                      rename.window().first().isAfter(next.get().window().first())
                          && !rename.window().first().isAfter(day))
              .isEmpty()) {
        current = next.get().to();
      } else if (back.isPresent()
          && last(after.get(at), rename -> !rename.window().first().isBefore(day)).isEmpty()
          && last(before.get(at), rename -> !rename.window().first().isAfter(day)).isEmpty()) {
        current = back.get().from();
      }
    }
    return current;
  }

  /** Whether another unit was founded under the old name between the renaming and a day. */
  private boolean isRestored(Rename rename, LocalDate day) {
    return foundings.getOrDefault(rename.from(), List.of()).stream()
        .anyMatch(founded -> founded.isAfter(rename.window().last()) && !founded.isAfter(day));
  }

  private static Optional<Rename> last(
      @Nullable List<Rename> renames, Predicate<Rename> condition) {
    return renames == null
        ? Optional.empty()
        : renames.stream().filter(condition).reduce((first, second) -> second);
  }

  private String component(String name) {
    return components.getOrDefault(name, name);
  }

  /** Of several datings of one rename the most precise. */
  private static void add(List<Rename> renames, Rename rename) {
    for (int i = 0; i < renames.size(); i++) {
      Rename known = renames.get(i);
      if (known.from().equals(rename.from()) && known.to().equals(rename.to())) {
        int finer = known.window().precision().compareTo(rename.window().precision());
        Window window =
            finer < 0
                ? known.window()
                : finer > 0 ? rename.window() : known.window().hull(rename.window());
        renames.set(i, new Rename(known.from(), known.to(), window, known.source()));
        return;
      }
    }
    renames.add(rename);
  }

  /** The days between two facts on which special districts became prefectures, if any. */
  private static Window renamed(LocalDate first, LocalDate last) {
    LocalDate from = first.isBefore(PREFECTURES.first()) ? PREFECTURES.first() : first;
    LocalDate until = last.isAfter(PREFECTURES.last()) ? PREFECTURES.last() : last;
    return until.isBefore(from) ? new Window(first, last) : new Window(from, until);
  }

  /** When facts speak of special districts and of the prefectures that they became. */
  private static final class Sightings {
    private final Map<String, LocalDate> lastOld = new HashMap<>();
    private final Map<String, Fact> firstNew = new HashMap<>();
    private final Map<String, LocalDate> ended = new HashMap<>();

    Sightings(Collection<Fact> facts) {
      for (Fact fact : facts) {
        if (fact.claim() == Fact.Claim.END && fact.change() != ChangeEvent.Kind.RENAME) {
          ended.put(fact.unit(), fact.window().first());
        }
        names(fact).forEach(name -> see(name, fact));
      }
    }

    private void see(String name, Fact fact) {
      if (name.endsWith(SPECIAL_DISTRICT)) {
        lastOld.merge(name, fact.window().first(), (a, b) -> a.isAfter(b) ? a : b);
      } else if (name.endsWith(PREFECTURE) && fact.change() == null) {
        firstNew.merge(name, fact, (a, b) -> b.window().last().isBefore(a.window().last()) ? b : a);
      }
    }
  }

  private void addImplied(List<Rename> renames, Collection<Fact> facts) {
    Sightings seen = new Sightings(facts);
    seen.firstNew.forEach(
        (name, fact) -> {
          String old = oldName(name);
          LocalDate last = seen.lastOld.get(old);
          boolean dated = renames.stream().anyMatch(rename -> rename.to().equals(name));
          if (last != null
              && !dated
              && last.isBefore(fact.window().last())
              && !last.equals(seen.ended.get(old))) {
            renames.add(
                new Rename(
                    old, name, renamed(last.plusDays(1), fact.window().last()), fact.source()));
            implied.add(
                new Fact(
                    fact.claim(),
                    name,
                    null,
                    null,
                    fact.window(),
                    fact.province(),
                    fact.source(),
                    fact.change(),
                    List.of()));
          }
        });
  }

  private static Set<String> names(Fact fact) {
    Set<String> names = new HashSet<>();
    names.add(fact.unit());
    if (fact.from() != null) {
      names.add(fact.from());
    }
    if (fact.to() != null) {
      names.add(fact.to());
    }
    return names;
  }
}
