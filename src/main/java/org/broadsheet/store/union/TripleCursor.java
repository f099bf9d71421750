package org.broadsheet.store.union;

/** Triples one after the other, in the identifiers of {@link Ids}. */
interface TripleCursor {
  /** Moves to the next triple, at first to the first; false where there is none. */
  boolean next();

  long subject();

  long property();

  long object();
}
