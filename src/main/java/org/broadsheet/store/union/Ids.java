package org.broadsheet.store.union;

import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/**
 * TDB2's identifiers of terms as its indexes hold them: the eight bytes of a key, as one number.
 */
final class Ids {
  /** No term, where a variable has no value; of the type that TDB2 never stores (NodeIdType). */
  static final long NONE = 0xB000_0000_0000_0001L;

  /** Of a term that the store does not hold. */
  static final long UNKNOWN = 0xB000_0000_0000_0002L;

  private Ids() {}

  static long of(NodeId id) {
    if (NodeId.isDoesNotExist(id)) {
      return UNKNOWN;
    }
    if (id.isPtr()) {
      return id.getPtrLocation();
    }
    byte[] key = new byte[NodeId.SIZE];
    NodeIdFactory.set(id, key);
    return Keys.id(key, 0);
  }

  static NodeId nodeId(long id) {
    if (id >= 0) {
      return NodeIdFactory.createPtr(id);
    }
    byte[] key = new byte[NodeId.SIZE];
    Keys.set(key, 0, id);
    return NodeIdFactory.get(key);
  }
}
