package org.broadsheet.gazetteer;

import java.util.List;

/**
 * A dated change ({@code org:ChangeEvent}) that ends, begins or moves units.
 *
 * @param date some day within the bound
 * @param before units that it ended or moved
 * @param after units that it began or moved
 * @param sources keys into the gazetteer's table of sources, at least one
 */
public record ChangeEvent(
    String id,
    Kind kind,
    Bound date,
    Precision precision,
    List<UnitId> before,
    List<UnitId> after,
    List<String> sources) {
  /** What changed. */
  public enum Kind {
    FOUNDING,
    ABOLITION,
    RENAME,
    SPLIT,
    MERGE,
    TRANSFER,
    LEVEL
  }

  public ChangeEvent {
    before = List.copyOf(before);
    after = List.copyOf(after);
    sources = List.copyOf(sources);
  }
}
