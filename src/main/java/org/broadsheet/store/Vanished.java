package org.broadsheet.store;

import java.util.SortedSet;

/** Decides about articles that the store holds and a load, which has given all of its own, not. */
@FunctionalInterface
public interface Vanished {
  /** Leaves them. */
  Vanished STAY = (graphs, met) -> false;

  /**
   * Hears of them, once for each load and before the closure is settled.
   *
   * @param graphs their IRIs, at least one
   * @param met how many articles the load has given or asked for
   * @return whether they are to be removed
   */
  boolean remove(SortedSet<String> graphs, long met);
}
