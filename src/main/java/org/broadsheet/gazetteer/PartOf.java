package org.broadsheet.gazetteer;

import java.util.List;

/**
 * A unit belonging to a parent for a time.
 *
 * @param precision the coarser of the precisions of its two bounds
 * @param sources keys into the gazetteer's table of sources, at least one
 */
public record PartOf(
    UnitId unit, UnitId parent, ValidTime time, Precision precision, List<String> sources) {
  public PartOf {
    sources = List.copyOf(sources);
  }
}
