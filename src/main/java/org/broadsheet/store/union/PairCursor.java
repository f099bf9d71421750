package org.broadsheet.store.union;

/** The triples of a property with one subject, or with one object, out of a {@link PairTable}. */
final class PairCursor implements TripleCursor {
  private final PairTable pairs;
  private final boolean bySubject;
  private final long key;
  private final long property;
  private final long wanted;
  private final int end;
  private int next;

  /**
   * @param key the subject or the object
   * @param bySubject whether it is the subject
   * @param wanted the other one, {@link Ids#NONE} for any
   */
  PairCursor(PairTable pairs, boolean bySubject, long key, long property, long wanted) {
    this.pairs = pairs;
    this.bySubject = bySubject;
    this.key = key;
    this.property = property;
    this.wanted = wanted;
    int place = pairs.place(key);
    this.next = pairs.begin(place);
    this.end = pairs.end(place);
  }

  @Override
  public boolean next() {
    while (next < end) {
      next++;
      if (wanted == Ids.NONE || wanted == other()) {
        return true;
      }
    }
    return false;
  }

  private long other() {
    return pairs.value(next - 1);
  }

  @Override
  public long subject() {
    return bySubject ? key : other();
  }

  @Override
  public long property() {
    return property;
  }

  @Override
  public long object() {
    return bySubject ? other() : key;
  }
}
