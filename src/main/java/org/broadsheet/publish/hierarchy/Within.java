package org.broadsheet.publish.hierarchy;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A {@code bs:Within} that is not disputed: a unit stood within another on some days.
 *
 * @param direct whether nothing stood between the two
 * @param possible whether that was so possibly, not certainly
 * @param from first day of it, {@code null} where open
 * @param until last day of it, {@code null} where open
 */
public record Within(
    Node unit,
    Node ancestor,
    boolean direct,
    boolean possible,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {
  boolean holdsOn(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
  }
}
