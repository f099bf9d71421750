package org.broadsheet.gazetteer.compile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes of one unit, each once and in order. Several datings of one change become the most
 * precise; where equally precise ones differ, the time between them; both are listed as
 * contradictions.
 */
final class Changes {
  /**
   * Datings of the same change that lie less than this apart, with nothing in between, are of one
   * change: a bound by judgement, no source gives it.
   */
  private static final long ONE_CHANGE_DAYS = 800;

  private final Renames renames;
  private final List<Contradiction> contradictions;

  Changes(Renames renames, List<Contradiction> contradictions) {
    this.renames = renames;
    this.contradictions = contradictions;
  }

  /** A change and every source that tells of it. */
  record Change(Fact fact, List<String> sources) {
    Change {
      sources = List.copyOf(sources);
    }
  }

  List<Change> inOrder(List<Fact> facts) {
    List<Fact> changes =
        facts.stream()
            .filter(fact -> fact.claim() != Fact.Claim.STATE)
            .sorted(
                Comparator.comparing((Fact fact) -> fact.window().precision())
                    .thenComparing(fact -> fact.window().first())
                    .thenComparing(Fact::claim)
                    .thenComparing(Fact::source))
            .toList();
    List<Change> merged = new ArrayList<>();
    for (Fact fact : changes) {
      int same = -1;
      for (int i = 0; i < merged.size() && same < 0; i++) {
        same = isSameChange(merged.get(i).fact(), fact, changes) ? i : -1;
      }
      if (same < 0) {
        merged.add(new Change(fact, List.of(fact.source())));
      } else {
        merged.set(same, merge(merged.get(same), fact));
      }
    }
    return order(merged);
  }

  private boolean isSameChange(Fact known, Fact fact, List<Fact> all) {
    if (known.claim() != fact.claim() || !compatible(known.to(), fact.to())) {
      return false;
    }
    if (known.window().overlaps(fact.window())) {
      return compatible(known.from(), fact.from()) || known.claim() == Fact.Claim.END;
    }
    boolean knownFirst = known.window().last().isBefore(fact.window().first());
    LocalDate from = knownFirst ? known.window().last() : fact.window().last();
    LocalDate until = knownFirst ? fact.window().first() : known.window().first();
    boolean near =
        ChronoUnit.DAYS.between(from, until) < ONE_CHANGE_DAYS
            || (known.change() == fact.change() && known.others().equals(fact.others()));
    return near
        && compatible(known.from(), fact.from())
        && all.stream()
            .noneMatch(
                other ->
                    (other.claim() != fact.claim() || !compatible(other.to(), fact.to()))
                        && !other.window().last().isBefore(from)
                        && !other.window().first().isAfter(until));
  }

  private boolean compatible(@Nullable String left, @Nullable String right) {
    return left == null || right == null || renames.same(left, right);
  }

  private Change merge(Change known, Fact fact) {
    Fact kept = known.fact();
    Window window = kept.window();
    boolean samePrecision = window.precision() == fact.window().precision();
    if (!fact.window().contains(window)) {
      contradictions.add(
          new Contradiction(
              Homonyms.name(kept.unit()),
              Describe.change(kept),
              kept.source(),
              Describe.change(fact),
              fact.source(),
              samePrecision ? "one change, two dates: somewhere between" : "the finer date"));
      window = samePrecision ? window.hull(fact.window()) : window;
    }
    List<String> sources = new ArrayList<>(known.sources());
    if (!sources.contains(fact.source())) {
      sources.add(fact.source());
    }
    Fact whole =
        new Fact(
            kept.claim(),
            kept.unit(),
            kept.from() == null ? fact.from() : kept.from(),
            kept.to() == null ? fact.to() : kept.to(),
            window,
            kept.province(),
            kept.source(),
            kept.change(),
            kept.others().isEmpty() ? fact.others() : kept.others());
    return new Change(whole, sources);
  }

  /** By date; where windows overlap, so that each change starts from where the one before led. */
  private List<Change> order(List<Change> changes) {
    List<Change> open = new ArrayList<>(changes);
    open.sort(
        Comparator.comparing((Change change) -> change.fact().window().first())
            .thenComparing(change -> change.fact().window().last())
            .thenComparing(change -> change.fact().claim()));
    List<Change> ordered = new ArrayList<>();
    @Nullable String parent = null;
    while (!open.isEmpty()) {
      LocalDate earliestLast =
          open.stream()
              .map(change -> change.fact().window().last())
              .min(Comparator.naturalOrder())
              .orElseThrow();
      Change next = open.get(0);
      for (Change change : open) {
        if (!change.fact().window().first().isAfter(earliestLast)
            && follows(parent, change.fact())
            && !isBeforeAMove(change.fact(), parent, open)
            && !(parent == null && isLed(change.fact(), open))) {
          next = change;
          break;
        }
      }
      open.remove(next);
      ordered.add(next);
      parent = next.fact().claim() == Fact.Claim.END ? Segment.NONE : next.fact().to();
    }
    return ordered;
  }

  /**
   * Whether an end is dated so coarsely that the unit may have moved before it, as a source says it
   * did, and is not told to have begun again between the two.
   */
  private boolean isBeforeAMove(Fact end, @Nullable String parent, List<Change> open) {
    return end.claim() == Fact.Claim.END
        && open.stream()
            .map(Change::fact)
            .filter(move -> move.claim() == Fact.Claim.MOVE && follows(parent, move))
            .filter(move -> end.window().contains(move.window()))
            .anyMatch(
                move ->
                    open.stream()
                        .map(Change::fact)
                        .noneMatch(
                            begin ->
                                begin.claim() == Fact.Claim.BEGIN
                                    && !begin.window().first().isAfter(move.window().last())));
  }

  /** Whether another change that may lie before it brought the unit under the parent it left. */
  private boolean isLed(Fact fact, List<Change> open) {
    String from = fact.from();
    return from != null
        && open.stream()
            .map(Change::fact)
            .filter(other -> !other.equals(fact) && other.to() != null)
            .filter(other -> !other.window().first().isAfter(fact.window().last()))
            .anyMatch(other -> renames.same(String.valueOf(other.to()), from));
  }

  private boolean follows(@Nullable String parent, Fact fact) {
    if (parent == null) {
      return fact.claim() != Fact.Claim.BEGIN || fact.from() == null;
    }
    if (parent.equals(Segment.NONE)) {
      return fact.claim() == Fact.Claim.BEGIN;
    }
    String from = fact.from();
    return fact.claim() != Fact.Claim.BEGIN && (from == null || renames.same(from, parent));
  }
}
