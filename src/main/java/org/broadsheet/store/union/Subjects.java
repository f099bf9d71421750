package org.broadsheet.store.union;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What the store says of the subjects that a query has asked about last. One walk down the index
 * finds all of a subject, since it stands together there; that is done when more than one thing is
 * asked about it, since of some things a query asks but one property.
 */
final class Subjects {
  /** Rather more than a mention or an event has; of what has more, each question is looked up. */
  private static final int TRIPLES = 48;

  private static final int KEPT = 20_000;
  private static final long[] ASKED_ONCE = {};
  private static final long[] MANY = {};

  private final UnionIndexes indexes;
  private final Map<Long, long[]> kept = new HashMap<>();

  Subjects(UnionIndexes indexes) {
    this.indexes = indexes;
  }

  /**
   * The triples of the subject with these terms, each once; any term for {@link Ids#NONE}.
   *
   * @param again whether the subject will be asked about again
   */
  TripleCursor find(long subject, long property, long object, boolean again) {
    long[] known = kept.get(subject);
    if (known == null && !again) {
      keep(subject, ASKED_ONCE);
      return indexes.find(subject, property, object);
    }
    if (known == null || known == ASKED_ONCE) {
      known = read(subject);
      keep(subject, known);
    }
    return known == MANY
        ? indexes.find(subject, property, object)
        : new SubjectCursor(subject, known, property, object);
  }

  private void keep(long subject, long[] known) {
    if (kept.size() == KEPT) {
      kept.clear();
    }
    kept.put(subject, known);
  }

  private long[] read(long subject) {
    long[] triples = new long[2 * TRIPLES];
    int read = 0;
    TripleCursor found = indexes.find(subject, Ids.NONE, Ids.NONE);
    while (found.next()) {
      if (read == triples.length) {
        return MANY;
      }
      triples[read] = found.property();
      triples[read + 1] = found.object();
      read += 2;
    }
    return Arrays.copyOf(triples, read);
  }
}
