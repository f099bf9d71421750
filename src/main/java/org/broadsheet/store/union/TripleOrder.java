package org.broadsheet.store.union;

/** At which places the key of an index holds the terms of a triple; the graph follows. */
enum TripleOrder {
  SPO(0, 1, 2),
  POS(2, 0, 1),
  OSP(1, 2, 0);

  private final int subject;
  private final int property;
  private final int object;

  TripleOrder(int subject, int property, int object) {
    this.subject = subject;
    this.property = property;
    this.object = object;
  }

  int subject() {
    return subject;
  }

  int property() {
    return property;
  }

  int object() {
    return object;
  }
}
