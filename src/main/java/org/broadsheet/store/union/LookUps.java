package org.broadsheet.store.union;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one query looks up one property: in the index, and in memory once queries of this generation
 * have asked so often that it pays to read all of the property.
 */
final class LookUps {
  private final long property;
  private final UnionIndexes indexes;
  private final PairTables tables;
  private final Side bySubject;
  private final Side byObject;
  private final Map<Long, Side> ofObject = new HashMap<>();

  LookUps(long property, UnionIndexes indexes, PairTables tables) {
    this.property = property;
    this.indexes = indexes;
    this.tables = tables;
    this.bySubject = side(Ids.NONE, true);
    this.byObject = side(Ids.NONE, false);
  }

  private Side side(long object, boolean subjects) {
    return new Side(new PairTables.Key(property, object, subjects));
  }

  long property() {
    return property;
  }

  /**
   * The triples with these terms; any for {@link Ids#NONE}, which only one of the two may be.
   *
   * @return null where the index is to be asked
   */
  @Nullable TripleCursor find(long subject, long object) {
    if (subject == Ids.NONE) {
      PairTable pairs = byObject.ask();
      return pairs == null ? null : new PairCursor(pairs, false, object, property, Ids.NONE);
    }
    PairTable pairs = object == Ids.NONE ? bySubject.ask() : bySubject.table;
    if (pairs == null && object != Ids.NONE) {
      pairs = ofObject.computeIfAbsent(object, known -> side(known, true)).ask();
    }
    return pairs == null ? null : new PairCursor(pairs, true, subject, property, object);
  }

  /** One way to look it up. */
  private final class Side {
    private final PairTables.Key key;
    private final PairTables.Asked asked;
    private @Nullable PairTable table;

    Side(PairTables.Key key) {
      this.key = key;
      this.asked = tables.asked(key);
      this.table = asked.table();
    }

    @Nullable PairTable ask() {
      if (table == null && asked.pays()) {
        table = tables.load(key, asked, indexes);
      }
      return table;
    }
  }
}
