package org.broadsheet.query;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Something that a name may mean.
 *
 * @param label its preferred name, Chinese where there is one
 * @param from first day it can have stood, {@code null} where open
 * @param until last day it can have stood, {@code null} where open
 * @param province whether it is of province level
 */
public record Candidate(
    Node iri, String label, @Nullable LocalDate from, @Nullable LocalDate until, boolean province) {
  /** Whether it can have stood on some day of the period. */
  boolean stoodIn(Period period) {
    return period.meets(from, until);
  }

  @Override
  public String toString() {
    return "<%s> %s (%s to %s)"
        .formatted(
            iri.getURI(), label, from == null ? "open" : from, until == null ? "open" : until);
  }
}
