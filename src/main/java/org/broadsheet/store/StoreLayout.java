package org.broadsheet.store;

import java.util.List;
import org.apache.jena.tdb2.params.StoreParams;

/**
 * The indexes that a new store gets: four of TDB2's six on quads.
 *
 * <p>A graph is replaced by {@code GSPO}; the union of all graphs, over which every query runs, is
 * read by the three that end in the graph. {@code GPOS} and {@code GOSP} would serve only a pattern
 * within one named graph whose subject is unknown, which no query of the catalogue has
 * (docs/decisions/0145). The choice stands in {@code tdb.cfg}, which every TDB2 heeds.
 */
final class StoreLayout {
  /** The order of the terms in a quad as TDB2 holds it, and its first index. */
  static final String PRIMARY = "GSPO";

  static final List<String> QUAD_INDEXES = List.of(PRIMARY, "SPOG", "POSG", "OSPG");

  static final StoreParams PARAMETERS =
      StoreParams.builder("Broadsheet").quadIndexes(QUAD_INDEXES.toArray(String[]::new)).build();

  private StoreLayout() {}

  /** Whether a file belongs to one of the indexes on quads that TDB2 can have. */
  static boolean isOfQuadIndex(String file) {
    return file.matches("[GSPO]{4}\\..*");
  }
}
