package org.broadsheet.gazetteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything within everything, dated.
 *
 * <p>Defined by the day. The candidates of a unit on a day are its hops from the gazetteer that are
 * possible then (of those the certain ones alone, if there are any) or, when the gazetteer is
 * silent, the hops attested by the newspaper. A gazetteer hop whose first day is only bounded from
 * above says nothing about the days before that bound.
 *
 * <ul>
 *   <li>An ancestor reached through every candidate is {@link Certainty#CERTAIN} if each hop on the
 *       way is certain, or uncertain only within a change whose two sides are both candidates
 *       (moved some day in 1958 from one district to another of the same province: the province is
 *       certain throughout);
 *   <li>it is {@link Certainty#POSSIBLE} if each candidate leads to it but some hop rests on an
 *       attestation of another day;
 *   <li>it is {@link Certainty#DISPUTED} if only some candidates lead to it.
 * </ul>
 */
public final class Closure {
  private Closure() {}

  /**
   * One part-of between two IRIs.
   *
   * @param attested known from the newspaper only; certain on the day of the issue
   */
  public record Hop(String unit, String parent, ValidTime time, boolean attested) {}

  /** How surely a unit stood within an ancestor. */
  public enum Certainty {
    CERTAIN,
    POSSIBLE,
    DISPUTED
  }

  /**
   * {@code unit} stood within {@code ancestor} on every day from {@code from} to {@code until},
   * both inclusive, {@code null} where open; a maximal interval of equal depth and certainty.
   *
   * @param depth hops between the two, at least 1; of several ways the shortest
   */
  public record Within(
      String unit,
      String ancestor,
      int depth,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      Certainty certainty) {}
}
