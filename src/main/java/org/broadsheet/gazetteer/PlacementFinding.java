package org.broadsheet.gazetteer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the dated part-ofs of a unit leave open, or state twice; those of the gazetteer alone, since
 * what the newspaper attests neither fills a gap nor contradicts.
 *
 * @param from first day, {@code null} where open
 * @param until last day, {@code null} where open
 * @param first of a gap the parent before it, otherwise the parent whose IRI comes first
 * @param second the parent after the gap, or the other one
 */
public record PlacementFinding(
    String unit,
    Kind kind,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String first,
    String second) {
  /** What is found. */
  public enum Kind {
    /** Days between two part-ofs on which none is possible. */
    GAP,
    /** Days on which two parents are both certain. */
    TWO_PARENTS;

    /** In words, as the data say it. */
    public String words() {
      return this == GAP ? "gap" : "two parents";
    }
  }
}
