package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.Precision;
import org.broadsheet.gazetteer.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * Places a unit directly in its province on the days on which no unit between the two is known to
 * lead there: the sources on the unit name the province, those on its prefecture leave a gap.
 */
final class Bridging {
  private final ProvinceEvidence evidence;
  private final Map<Draft, String> keys;
  private final Collection<Draft> drafts;

  /**
   * @param keys the name in the facts of each draft that they speak of
   */
  Bridging(ProvinceEvidence evidence, Map<Draft, String> keys, Collection<Draft> drafts) {
    this.evidence = evidence;
    this.keys = keys;
    this.drafts = drafts;
  }

  /** Prefectures before counties, so that a county keeps its prefecture wherever that is known. */
  void bridge() {
    for (Level level : List.of(Level.PREFECTURE, Level.COUNTY)) {
      List<Draft> ofLevel =
          drafts.stream()
              .filter(draft -> draft.type.level() == level && keys.containsKey(draft))
              .toList();
      ProvinceChains chains = ProvinceChains.of(drafts, ofLevel);
      for (Draft draft : ofLevel) {
        fill(draft, chains);
      }
    }
  }

  private void fill(Draft draft, ProvinceChains chains) {
    String key = keys.getOrDefault(draft, "");
    List<Draft.Spell> bridges = new ArrayList<>();
    for (Window life : lives(draft, key)) {
      SortedSet<LocalDate> changes = new TreeSet<>(evidence.changes(key));
      changes.add(life.first());
      changes.addAll(chains.changes(draft));
      List<LocalDate> days =
          changes.subSet(life.first(), life.last().plusDays(1)).stream().toList();
      for (int i = 0; i < days.size(); i++) {
        LocalDate from = days.get(i);
        LocalDate until = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : life.last();
        if (!chains.isCertain(draft, from)) {
          evidence
              .on(key, from)
              .or(() -> ofEveryParent(draft, key, chains, from))
              .map(placing -> spell(placing, new ValidTime(Bound.on(from), Bound.on(until))))
              .ifPresent(bridge -> append(bridges, bridge));
        }
      }
    }
    bridges.forEach(bridge -> insert(draft, bridge));
  }

  /** The province of all parents possible on a day, if no fact near it names another. */
  private Optional<ProvinceEvidence.Placing> ofEveryParent(
      Draft draft, String key, ProvinceChains chains, LocalDate day) {
    return chains
        .ofAll(draft, day)
        .filter(province -> evidence.isOnlyOneNear(key, day, province))
        .map(
            province ->
                new ProvinceEvidence.Placing(
                    province,
                    draft.spells.stream()
                        .filter(spell -> spell.time().possibleOn(day))
                        .flatMap(spell -> spell.sources().stream())
                        .distinct()
                        .sorted()
                        .toList()));
  }

  /** The stretches of days on which the unit surely stood, whatever its parent. */
  private List<Window> lives(Draft draft, String key) {
    List<Window> lives = new ArrayList<>();
    LocalDate first = null;
    LocalDate last = null;
    ValidTime before = null;
    for (Draft.Spell spell : draft.spells) {
      ValidTime time = spell.time();
      if (before == null || !follows(draft, before, time, key)) {
        add(lives, first, later(last, lastSure(draft, key, before, time)));
        first = time.begin().latest();
        last = null;
      }
      last = later(last, lastCertain(time));
      before = time;
    }
    add(lives, first, before == null ? last : later(last, sureEnd(before)));
    return lives;
  }

  /** The last certain day of a spell, the snapshot's where it may last for ever. */
  private static @Nullable LocalDate lastCertain(ValidTime time) {
    LocalDate begun = time.begin().latest();
    return begun == null || sureEnd(time).isBefore(begun) ? null : sureEnd(time);
  }

  private static LocalDate sureEnd(ValidTime time) {
    LocalDate end = time.end().earliest();
    return end == null ? CodeUnits.SNAPSHOT : end;
  }

  /** The last day before a break: the eve of the first day on which a source may end the unit. */
  private @Nullable LocalDate lastSure(
      Draft draft, String key, @Nullable ValidTime before, ValidTime next) {
    if (before == null) {
      return null;
    }
    LocalDate from = before.end().latest();
    LocalDate until = next.begin().earliest();
    if (from == null || until == null || until.isBefore(from) || isNamesake(draft, key, from)) {
      return sureEnd(before);
    }
    return later(
        sureEnd(before),
        evidence.firstEnd(key, new Window(from, until)).map(day -> day.minusDays(1)).orElse(null));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }

  /**
   * Whether the two overlap, or no source ends or begins the unit between them and no city of the
   * same name and another rank stood there. An end dated to a year reaches to the next year's first
   * day.
   */
  private boolean follows(Draft draft, ValidTime before, ValidTime time, String key) {
    LocalDate last = before.end().latest();
    LocalDate begun =
        time.begin().earliest() == null ? time.begin().latest() : time.begin().earliest();
    if (last == null || begun == null || !begun.isAfter(last)) {
      return true;
    }
    if (begun.equals(last.plusDays(1))) {
      return !evidence.isEndedBy(key, last);
    }
    return !evidence.isBroken(key, new Window(last.plusDays(1), begun.minusDays(1)))
        && !isNamesake(draft, key, last);
  }

  /** Whether another unit of the name, of another rank, may follow on a day. */
  private boolean isNamesake(Draft draft, String key, LocalDate last) {
    return drafts.stream()
        .filter(other -> !other.equals(draft) && key.equals(keys.get(other)))
        .flatMap(other -> other.spells.stream())
        .anyMatch(spell -> spell.time().possibleOn(last.plusDays(1)));
  }

  private static void add(List<Window> lives, @Nullable LocalDate first, @Nullable LocalDate last) {
    if (first != null && last != null) {
      LocalDate until = last.isAfter(CodeUnits.SNAPSHOT) ? CodeUnits.SNAPSHOT : last;
      if (!until.isBefore(first)) {
        lives.add(new Window(first, until));
      }
    }
  }

  /** Two bridges to one province without a day between are one. */
  private static void append(List<Draft.Spell> bridges, Draft.Spell bridge) {
    Draft.Spell left = bridges.isEmpty() ? null : bridges.get(bridges.size() - 1);
    if (left != null
        && left.parent().equals(bridge.parent())
        && Objects.equals(Life.dayAfter(left.time().end()), bridge.time().begin())) {
      List<String> sources = new ArrayList<>(new TreeSet<>(left.sources()));
      bridge.sources().stream().filter(source -> !sources.contains(source)).forEach(sources::add);
      bridges.set(
          bridges.size() - 1,
          new Draft.Spell(
              left.parent(),
              new ValidTime(left.time().begin(), bridge.time().end()),
              Precision.DAY,
              sources.stream().sorted().toList()));
      return;
    }
    bridges.add(bridge);
  }

  private static Draft.Spell spell(ProvinceEvidence.Placing placing, ValidTime time) {
    return new Draft.Spell(placing.province(), time, Precision.DAY, placing.sources());
  }

  /** Takes the days of a bridge out of the spells that surely held then, and puts it in. */
  private static void insert(Draft draft, Draft.Spell bridge) {
    List<Draft.Spell> spells = new ArrayList<>(List.of(bridge));
    draft.spells.forEach(spell -> spells.addAll(without(spell, bridge.time())));
    spells.sort(Comparator.comparing(spell -> Starts.of(spell.time())));
    draft.spells.clear();
    draft.spells.addAll(spells);
  }

  /** What is left of a spell that is certain on no day of the bridge. */
  private static List<Draft.Spell> without(Draft.Spell spell, ValidTime bridge) {
    LocalDate first = Objects.requireNonNull(bridge.begin().earliest());
    LocalDate last = Objects.requireNonNull(bridge.end().latest());
    LocalDate eve = first.minusDays(1);
    ValidTime time = spell.time();
    LocalDate from = time.begin().latest();
    LocalDate latest = time.end().latest();
    LocalDate until = time.end().earliest() == null ? latest : time.end().earliest();
    boolean neverCertain = from != null && until != null && until.isBefore(from);
    if (neverCertain
        || (from != null && from.isAfter(last))
        || (until != null && until.isBefore(first))) {
      return List.of(spell);
    }
    List<Draft.Spell> left = new ArrayList<>();
    boolean after = until == null || until.isAfter(last);
    if (from == null || from.isBefore(first)) {
      Bound end = after || latest == null ? Bound.on(eve) : new Bound(eve, latest);
      left.add(with(spell, new ValidTime(time.begin(), end)));
    }
    if (after) {
      left.add(with(spell, new ValidTime(Bound.on(last.plusDays(1)), time.end())));
    }
    LocalDate earliest = time.begin().earliest();
    if (left.isEmpty() && earliest != null && latest != null && latest.isAfter(last)) {
      Bound some = new Bound(earliest, latest);
      left.add(with(spell, new ValidTime(some, some)));
    }
    return left;
  }

  private static Draft.Spell with(Draft.Spell spell, ValidTime time) {
    return new Draft.Spell(spell.parent(), time, Fitting.precision(time), spell.sources());
  }
}
