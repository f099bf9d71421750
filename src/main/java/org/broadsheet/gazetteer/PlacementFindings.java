package org.broadsheet.gazetteer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Closure.Hop;
import org.broadsheet.gazetteer.PlacementFinding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The gaps and double parents of one unit, from its hops by the gazetteer.
 *
 * <p>A gap reaches from the day after a last possible day, on which no hop is possible, to the day
 * before the next first possible day. A side of which nothing is known reaches on. Two parents are
 * found where the days on which the one is certain and those of the other meet; of a bound known on
 * one side only, that side counts.
 */
public final class PlacementFindings {
  private static final Comparator<PlacementFinding> ORDER =
      Comparator.comparing(PlacementFinding::from, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(PlacementFinding::kind)
          .thenComparing(PlacementFinding::first)
          .thenComparing(PlacementFinding::second)
          .thenComparing(PlacementFinding::until, Comparator.nullsLast(Comparator.naturalOrder()));

  private final List<Hop> hops;

  private PlacementFindings(List<Hop> hops) {
    this.hops = hops;
  }

  /**
   * By first day, kind and parents, each once.
   *
   * @param hops all of one unit
   */
  public static List<PlacementFinding> of(Collection<Hop> hops) {
    PlacementFindings findings =
        new PlacementFindings(hops.stream().filter(hop -> !hop.attested()).toList());
    return Stream.concat(findings.gaps(), findings.doubleParents())
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  private Stream<PlacementFinding> gaps() {
    return hops.stream()
        .flatMap(
            before -> {
              LocalDate last = before.time().end().latest();
              return last == null || hops.stream().anyMatch(hop -> reachesPast(hop, last))
                  ? Stream.empty()
                  : after(last).map(next -> gap(before, last, next));
            });
  }

  /** Whether the hop is possible on the day after. */
  private static boolean reachesPast(Hop hop, LocalDate day) {
    return hop.time().possibleOn(day.plusDays(1));
  }

  /** The hops with the first begin after a day. */
  private Stream<Hop> after(LocalDate last) {
    Optional<LocalDate> next =
        hops.stream()
            .map(hop -> hop.time().begin().earliest())
            .filter(begin -> begin != null && begin.isAfter(last))
            .min(Comparator.naturalOrder());
    return next.stream()
        .flatMap(begin -> hops.stream().filter(hop -> begin.equals(hop.time().begin().earliest())));
  }

  private static PlacementFinding gap(Hop before, LocalDate last, Hop next) {
    LocalDate begin = next.time().begin().earliest();
    return new PlacementFinding(
        before.unit(),
        Kind.GAP,
        last.plusDays(1),
        begin == null ? null : begin.minusDays(1),
        before.parent(),
        next.parent());
  }

  private Stream<PlacementFinding> doubleParents() {
    return hops.stream()
        .flatMap(
            one ->
                hops.stream()
                    .filter(two -> one.parent().compareTo(two.parent()) < 0)
                    .flatMap(two -> together(one, two).stream()));
  }

  private static Optional<PlacementFinding> together(Hop one, Hop two) {
    LocalDate from = latest(certainBegin(one), certainBegin(two));
    LocalDate until = earliest(certainEnd(one), certainEnd(two));
    return from != null && until != null && from.isAfter(until)
        ? Optional.empty()
        : Optional.of(
            new PlacementFinding(
                one.unit(), Kind.TWO_PARENTS, from, until, one.parent(), two.parent()));
  }

  private static @Nullable LocalDate certainBegin(Hop hop) {
    Bound begin = hop.time().begin();
    return begin.latest() == null ? begin.earliest() : begin.latest();
  }

  private static @Nullable LocalDate certainEnd(Hop hop) {
    Bound end = hop.time().end();
    return end.earliest() == null ? end.latest() : end.earliest();
  }

  private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate two) {
    if (one == null || two == null) {
      return one == null ? two : one;
    }
    return one.isAfter(two) ? one : two;
  }

  private static @Nullable LocalDate earliest(@Nullable LocalDate one, @Nullable LocalDate two) {
    if (one == null || two == null) {
      return one == null ? two : one;
    }
    return one.isBefore(two) ? one : two;
  }
}
