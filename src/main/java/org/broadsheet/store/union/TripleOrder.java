package org.broadsheet.store.union;

import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/** The order in which the key of an index holds the terms of a triple; the graph follows. */
enum TripleOrder {
  SPO(0, 1, 2),
  POS(2, 0, 1),
  OSP(1, 2, 0);

  private final int subject;
  private final int property;
  private final int object;

  TripleOrder(int subject, int property, int object) {
    this.subject = subject * NodeId.SIZE;
    this.property = property * NodeId.SIZE;
    this.object = object * NodeId.SIZE;
  }

  TripleIds read(byte[] key) {
    return new TripleIds(
        NodeIdFactory.get(key, subject),
        NodeIdFactory.get(key, property),
        NodeIdFactory.get(key, object));
  }
}
