package org.broadsheet.evaluate;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often facts of a confidence are right: in a well calibrated extractor the mean confidence of
 * a group is the share of its facts that are right.
 */
public final class Reliability {
  /** Lower bounds of the bins, finer towards 1, where most facts lie. */
  private static final List<Double> BINS = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95);

  private final List<Judgement> rated;

  /** Over all found facts that carry a confidence. */
  public Reliability(Evaluation evaluation) {
    rated =
        evaluation
            .judgements()
            .filter(judgement -> judgement.grounds().confidence() != null)
            .toList();
  }

  /**
   * Facts that belong together.
   *
   * @param mean of their confidences
   * @param right share of them that is right
   */
  public record Group(long facts, double mean, double right) {
    static Group of(Stream<Judgement> judgements) {
      List<Judgement> facts = judgements.toList();
      double mean =
          facts.stream()
              .map(fact -> fact.grounds().confidence())
              .filter(Objects::nonNull)
              .mapToDouble(Double::doubleValue)
              .average()
              .orElse(0);
      return new Group(facts.size(), mean, Figures.of(facts.stream()).precision());
    }
  }

  /** By the lower bound of their bin, empty bins left out; the last bin reaches to 1 inclusive. */
  public SortedMap<Double, Group> byConfidence() {
    return grouped(judgement -> bin(judgement.grounds().confidence()));
  }

  /** By the rule that found them. */
  public SortedMap<String, Group> byRule() {
    return grouped(judgement -> Objects.requireNonNullElse(judgement.grounds().rule(), "(none)"));
  }

  /** The upper bound of the bin that begins at {@code lower}. */
  public static double upperBound(double lower) {
    int bin = BINS.indexOf(lower);
    return bin + 1 == BINS.size() ? 1 : BINS.get(bin + 1);
  }

  /** Mean distance of confidence and share right over the bins, weighted by facts. */
  public double expectedError() {
    return byConfidence().values().stream()
        .mapToDouble(group -> group.facts() * Math.abs(group.mean() - group.right()) / rated.size())
        .sum();
  }

  private <K extends Comparable<K>> SortedMap<K, Group> grouped(Function<Judgement, K> key) {
    SortedMap<K, Group> groups = new TreeMap<>();
    rated.stream()
        .collect(Collectors.groupingBy(key))
        .forEach((each, facts) -> groups.put(each, Group.of(facts.stream())));
    return Collections.unmodifiableSortedMap(groups);
  }

  private static double bin(@Nullable Double confidence) {
    return BINS.stream()
        .filter(lower -> confidence != null && lower <= confidence)
        .reduce((lower, higher) -> higher)
        .orElse(0.0);
  }
}
