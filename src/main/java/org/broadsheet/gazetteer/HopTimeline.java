package org.broadsheet.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.broadsheet.gazetteer.Closure.Certainty;
import org.broadsheet.gazetteer.Closure.Hop;
import org.jspecify.annotations.Nullable;

/** The hops of one unit and which of them are its candidates on a day, after {@link Closure}. */
final class HopTimeline {
  static final HopTimeline EMPTY = new HopTimeline(List.of());

  private final List<Hop> gazetteer = new ArrayList<>();
  private final List<Hop> attested = new ArrayList<>();

  HopTimeline(List<Hop> hops) {
    hops.stream().filter(hop -> !hop.attested()).forEach(gazetteer::add);
    hops.stream().filter(hop -> hop.attested() && saysMore(hop)).forEach(attested::add);
  }

  /** Whether an attestation tells something that the gazetteer does not tell for sure. */
  private boolean saysMore(Hop hop) {
    LocalDate attestedOn = hop.time().begin().latest();
    return attestedOn == null
        || gazetteer.stream().noneMatch(known -> known.time().certainOn(attestedOn));
  }

  /** A parent on a day and how surely the hop leads there, given that the unit stood. */
  record Candidate(String parent, Certainty certainty) {}

  /** All parents at any time, with repetitions. */
  List<String> parents() {
    List<String> parents = new ArrayList<>();
    gazetteer.forEach(hop -> parents.add(hop.parent()));
    attested.forEach(hop -> parents.add(hop.parent()));
    return parents;
  }

  /**
   * The first day of every stretch over which the candidates stay the same, but for the parents'.
   */
  SortedSet<LocalDate> changes() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (List<Hop> hops : List.of(gazetteer, attested)) {
      for (Hop hop : hops) {
        add(days, hop.time().begin().earliest(), 0);
        add(days, hop.time().begin().latest(), 0);
        add(days, hop.time().end().earliest(), 1);
        add(days, hop.time().end().latest(), 1);
      }
    }
    return days;
  }

  List<Candidate> candidates(LocalDate day, Map<String, HopTimeline> timelines) {
    List<Hop> placed = placed(day);
    List<Candidate> candidates = new ArrayList<>();
    for (Hop hop : placed) {
      candidates.add(
          new Candidate(
              hop.parent(), isPastOpenEnd(hop, day) ? Certainty.POSSIBLE : Certainty.CERTAIN));
    }
    if (candidates.isEmpty()) {
      for (Hop hop : certain(attested, day)) {
        candidates.add(new Candidate(hop.parent(), Certainty.CERTAIN));
      }
    }
    if (candidates.isEmpty()) {
      for (Hop hop : attested) {
        if (hop.time().possibleOn(day)
            && allows(timelines.getOrDefault(hop.parent(), EMPTY), hop, day)) {
          candidates.add(new Candidate(hop.parent(), Certainty.POSSIBLE));
        }
      }
    }
    return candidates;
  }

  /**
   * Whether the unit surely stood that day: by a certain hop, between the two sides of a change, or
   * as far as the newspaper alone can tell.
   */
  boolean stoodOn(LocalDate day) {
    List<Hop> placed = placed(day);
    return placed.isEmpty() || !certain(placed, day).isEmpty() || isChange(placed, day);
  }

  /** Whether the gazetteer's silence or word on the parent lets an attested hop hold on a day. */
  private static boolean allows(HopTimeline parent, Hop hop, LocalDate day) {
    LocalDate attestedOn = hop.time().begin().latest();
    return attestedOn == null
        || parent.placed(attestedOn).isEmpty()
        || !parent.placed(day).isEmpty();
  }

  private List<Hop> placed(LocalDate day) {
    List<Hop> possible = new ArrayList<>();
    for (Hop hop : gazetteer) {
      if (hop.time().knownOn(day)) {
        possible.add(hop);
      }
    }
    List<Hop> certain = certain(possible, day);
    return certain.isEmpty() ? possible : certain;
  }

  private static List<Hop> certain(List<Hop> hops, LocalDate day) {
    List<Hop> certain = new ArrayList<>();
    for (Hop hop : hops) {
      if (hop.time().certainOn(day)) {
        certain.add(hop);
      }
    }
    return certain;
  }

  private static boolean isPastOpenEnd(Hop hop, LocalDate day) {
    Bound end = hop.time().end();
    return end.latest() == null && end.earliest() != null && day.isAfter(end.earliest());
  }

  /** Whether one of the hops may just have ended and another one just have begun. */
  private static boolean isChange(List<Hop> hops, LocalDate day) {
    return hops.stream()
        .filter(hop -> isEnding(hop, day))
        .anyMatch(
            ending -> hops.stream().anyMatch(hop -> !hop.equals(ending) && isBeginning(hop, day)));
  }

  private static boolean isEnding(Hop hop, LocalDate day) {
    Bound end = hop.time().end();
    return end.earliest() != null && end.latest() != null && day.isAfter(end.earliest());
  }

  private static boolean isBeginning(Hop hop, LocalDate day) {
    Bound begin = hop.time().begin();
    return begin.latest() != null && day.isBefore(begin.latest());
  }

  private static void add(SortedSet<LocalDate> days, @Nullable LocalDate day, int later) {
    if (day != null) {
      days.add(day.plusDays(later));
    }
  }
}
