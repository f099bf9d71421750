package org.broadsheet.evaluate;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts of a comparison and the measures made of them, 0 where there is nothing to divide by. */
public record Figures(long right, long extra, long missed) {
  static Figures of(Stream<Judgement> judgements) {
    Map<Verdict, Long> counts =
        judgements.collect(Collectors.groupingBy(Judgement::verdict, Collectors.counting()));
    return new Figures(
        counts.getOrDefault(Verdict.RIGHT, 0L),
        counts.getOrDefault(Verdict.EXTRA, 0L),
        counts.getOrDefault(Verdict.MISSED, 0L));
  }

  /** Whether there was anything to find or anything found. */
  public boolean isEmpty() {
    return right + extra + missed == 0;
  }

  public double precision() {
    return share(right, right + extra);
  }

  public double recall() {
    return share(right, right + missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
