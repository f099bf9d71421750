package org.broadsheet.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything within everything, dated.
 *
 * <p>Defined by the day. The candidates of a unit on a day are its hops from the gazetteer that are
 * possible then (of those the certain ones alone, if there are any) or, when the gazetteer is
 * silent, the hops attested by the newspaper (again the certain ones alone, if there are any).
 * Three limits hold:
 *
 * <ul>
 *   <li>A gazetteer hop whose first day is only bounded from above says nothing about the days
 *       before that bound.
 *   <li>An attested hop of a day on which a gazetteer hop of the unit is certain adds nothing, on
 *       that day or any other: that 宜兴县 lies in 江苏省 was known.
 *   <li>An attested hop to a parent that the gazetteer placed on the attested day is a candidate
 *       only on days on which the gazetteer places that parent: a commune did not lie in a county
 *       after the county was abolished.
 * </ul>
 *
 * <p>An ancestor of a unit on a day is
 *
 * <ul>
 *   <li>{@link Certainty#CERTAIN} if every candidate leads to it with certainty and the unit surely
 *       stood: by a certain hop, or within a change whose two sides are both candidates (moved some
 *       day in 1958 from one district to another of the same province: the province is certain
 *       throughout). Of the parent on the way it need not be known apart that it stood: the unit
 *       below would not have lain in it otherwise;
 *   <li>{@link Certainty#POSSIBLE} if every candidate leads to it, but some hop rests on an
 *       attestation of another day or reaches past an end that is only bounded from below, or the
 *       unit may not have stood: in the year of its founding or abolition;
 *   <li>{@link Certainty#DISPUTED} if only some candidates lead to it.
 * </ul>
 *
 * <p>Hops in a circle are tolerated; a way once round it leads nowhere, and no unit is within
 * itself.
 */
public final class Closure {
  private Closure() {}

  /**
   * One part-of between two IRIs.
   *
   * @param attested known from the newspaper only; certain on the day of the issue
   */
  public record Hop(String unit, String parent, ValidTime time, boolean attested) {
    /**
     * What an issue of the newspaper says on its day. It makes other days possible, but none on
     * which the unit did not stand by the gazetteer.
     *
     * @param existence of the unit by the gazetteer, both bounds open when it has none
     */
    public static Hop attested(String unit, String parent, LocalDate day, ValidTime existence) {
      ValidTime time =
          existence.possibleOn(day)
              ? new ValidTime(
                  new Bound(existence.begin().earliest(), day),
                  new Bound(day, existence.end().latest()))
              : new ValidTime(Bound.on(day), Bound.on(day));
      return new Hop(unit, parent, time, true);
    }
  }

  /** How surely a unit stood within an ancestor; the surest last. */
  public enum Certainty {
    DISPUTED,
    POSSIBLE,
    CERTAIN
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

  /** The whole closure, ordered by unit, ancestor and first day. */
  public static List<Within> of(Collection<Hop> hops) {
    return of(hops, hops.stream().map(Hop::unit).toList());
  }

  /**
   * The rows of some units, the same as in the whole closure; looks only at what is above them.
   *
   * @param hops at least all hops of the units and of everything above them
   */
  public static List<Within> of(Collection<Hop> hops, Collection<String> units) {
    ClosureSweep sweep = new ClosureSweep(hops);
    List<Within> rows = new ArrayList<>();
    new TreeSet<>(units).forEach(unit -> rows.addAll(sweep.within(unit)));
    return rows;
  }
}
