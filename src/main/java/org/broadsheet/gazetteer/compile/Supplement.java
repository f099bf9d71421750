package org.broadsheet.gazetteer.compile;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Lets the hand-kept facts take the place of collected ones on the same change, or refute them. */
final class Supplement {
  private static final long SAME_CHANGE_DAYS = 400;

  private Supplement() {}

  /** Both lists, without the collected changes of a unit that a hand-kept one dates better. */
  static List<Fact> over(List<Fact> collected, List<Fact> kept) {
    List<Fact> facts = new ArrayList<>(collected);
    facts.removeIf(
        fact ->
            fact.claim() != Fact.Claim.STATE
                && kept.stream().anyMatch(better -> isSame(fact, better)));
    facts.addAll(kept);
    return facts;
  }

  /** The collected facts but those that other sources refute (decision 0175). */
  static List<Fact> without(List<Fact> collected, List<Fact> refuted) {
    return collected.stream()
        .filter(fact -> refuted.stream().noneMatch(wrong -> isClaimOf(wrong, fact)))
        .toList();
  }

  private static boolean isClaimOf(Fact wrong, Fact fact) {
    return fact.claim() == wrong.claim()
        && fact.change() == wrong.change()
        && fact.unit().equals(wrong.unit())
        && fact.window().equals(wrong.window());
  }

  private static boolean isSame(Fact fact, Fact better) {
    return fact.unit().equals(better.unit())
        && Math.abs(ChronoUnit.DAYS.between(fact.window().first(), better.window().first()))
            < SAME_CHANGE_DAYS
        && (fact.window().contains(better.window())
            || (fact.change() == better.change() && fact.claim() == better.claim())
            || better.unit().endsWith("市"));
  }
}
