package org.broadsheet.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often facts of a confidence are right: in a well calibrated extractor the mean confidence of
 * a bin is the share of its facts that are right.
 */
public record Reliability(List<Bin> bins) {
  /** Finer towards 1, where most facts lie. */
  private static final List<Double> LOWER_BOUNDS = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95);

  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * The facts whose confidence is at least {@code from} and under {@code to}; the last bin holds
   * confidence 1 too.
   *
   * @param mean of the confidences, 0 in an empty bin
   */
  public record Bin(double from, double to, double mean, Figures figures) {
    public long facts() {
      return figures.right() + figures.extra();
    }
  }

  /** The bins over all found facts that carry a confidence. */
  public static Reliability of(Evaluation evaluation) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < LOWER_BOUNDS.size(); i++) {
      boolean last = i + 1 == LOWER_BOUNDS.size();
      bins.add(bin(evaluation, LOWER_BOUNDS.get(i), last ? 1 : LOWER_BOUNDS.get(i + 1), last));
    }
    return new Reliability(bins);
  }

  /** Mean distance of confidence and share right, weighted by facts; 0 where there are none. */
  public double expectedError() {
    double facts = bins.stream().mapToLong(Bin::facts).sum();
    return facts == 0
        ? 0
        : bins.stream()
            .mapToDouble(
                bin -> bin.facts() / facts * Math.abs(bin.mean() - bin.figures().precision()))
            .sum();
  }

  private static Bin bin(Evaluation evaluation, double from, double to, boolean last) {
    List<Judgement> inside =
        evaluation
            .judgements()
            .filter(judgement -> isInside(judgement.confidence(), from, to, last))
            .toList();
    double mean =
        inside.stream()
            .map(Judgement::confidence)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .average()
            .orElse(0);
    return new Bin(from, to, mean, Figures.of(inside.stream()));
  }

  private static boolean isInside(
      @Nullable Double confidence, double from, double to, boolean last) {
    return confidence != null && confidence >= from && (confidence < to || last);
  }
}
