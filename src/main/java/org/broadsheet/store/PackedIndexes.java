package org.broadsheet.store;

import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The indexes of {@link StoreLayout} built anew from the primary one: sorted, then written bottom
 * up, so that every page is full. Built one quad after the other their pages are little more than
 * half full, and each quad walks down four trees.
 */
final class PackedIndexes {
  private final BPlusTree primary;
  private final Path folder;

  private PackedIndexes(BPlusTree primary, Path folder) {
    this.primary = primary;
    this.folder = folder;
  }

  /**
   * Writes the indexes of a store's quads to a folder, as a TDB2 database that lacks the nodes.
   * Only the primary index of {@code store} is read.
   */
  static void write(DatasetGraph store, Path folder) {
    Location location = Location.create(folder);
    StoreParamsCodec.write(location, StoreLayout.PARAMETERS);
    DatasetGraph packed =
        StoreConnection.connectCreate(location, StoreLayout.PARAMETERS, null).getDatasetGraph();
    PackedIndexes indexes = new PackedIndexes(tree(store, StoreLayout.PRIMARY), folder);
    try {
      Txn.executeRead(
          store,
          () -> StoreLayout.QUAD_INDEXES.forEach(name -> indexes.pack(name, index(packed, name))));
    } finally {
      StoreConnection.release(location);
    }
  }

  private void pack(String name, TupleIndex index) {
    if (name.equals(StoreLayout.PRIMARY)) {
      pack(primary.iterator(), index);
      return;
    }
    SortedRecords sorted = new SortedRecords(primary.getRecordFactory(), folder);
    try {
      Iter.map(primary.iterator(), record -> inOrder(name, record)).forEachRemaining(sorted::add);
      pack(sorted.iterator(), index);
    } finally {
      sorted.close();
    }
  }

  private static void pack(Iterator<Record> records, TupleIndex index) {
    BPlusTree tree = tree(index);
    CoLib.executeWrite(
        index,
        () ->
            BPlusTreeRewriter.packIntoBPlusTree(
                records,
                tree.getParams(),
                tree.getRecordFactory(),
                tree.getStateManager().getBufferChannel(),
                tree.getNodeManager().getBlockMgr(),
                tree.getRecordsMgr().getBlockMgr()));
  }

  /** A record of the primary index as one of the index {@code name}. */
  private Record inOrder(String name, Record quad) {
    byte[] key = new byte[quad.getKey().length];
    for (int slot = 0; slot < name.length(); slot++) {
      int from = StoreLayout.PRIMARY.indexOf(name.charAt(slot));
      System.arraycopy(
          quad.getKey(),
          from * SystemTDB.SizeOfNodeId,
          key,
          slot * SystemTDB.SizeOfNodeId,
          SystemTDB.SizeOfNodeId);
    }
    return primary.getRecordFactory().create(key);
  }

  private static BPlusTree tree(DatasetGraph store, String name) {
    return tree(index(store, name));
  }

  private static TupleIndex index(DatasetGraph store, String name) {
    return TDBInternal.findIndex(store, name);
  }

  private static BPlusTree tree(TupleIndex index) {
    return (BPlusTree) ((TupleIndexRecord) index).getRangeIndex();
  }
}
