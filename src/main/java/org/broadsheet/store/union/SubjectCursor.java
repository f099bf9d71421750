package org.broadsheet.store.union;

/** Those triples of one subject that have the given terms. */
final class SubjectCursor implements TripleCursor {
  private final long subject;
  private final long[] triples;
  private final long property;
  private final long object;
  private int next;

  /**
   * @param triples property and object of each
   * @param property {@link Ids#NONE} for any
   * @param object {@link Ids#NONE} for any
   */
  SubjectCursor(long subject, long[] triples, long property, long object) {
    this.subject = subject;
    this.triples = triples;
    this.property = property;
    this.object = object;
  }

  @Override
  public boolean next() {
    while (next < triples.length) {
      next += 2;
      if ((property == Ids.NONE || property == property())
          && (object == Ids.NONE || object == object())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public long subject() {
    return subject;
  }

  @Override
  public long property() {
    return triples[next - 2];
  }

  @Override
  public long object() {
    return triples[next - 1];
  }
}
