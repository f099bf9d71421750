package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The first load of an empty store. Until it ends, quads enter the primary index alone; the others
 * are then {@linkplain PackedIndexes packed} at once. A note beside the indexes says that they do
 * not have everything.
 */
final class StoreFill {
  /** In the folder of the version; the packed one does not get it. */
  static final String NOTE = "filling";

  private StoreFill() {}

  /** Whether the secondary indexes of a version do not have everything. */
  static boolean isOpen(Path version) {
    return Files.exists(version.resolve(NOTE));
  }

  /** Notes in a version that from here on quads may enter its primary index alone. */
  static void note(Path version) throws IOException {
    Files.createFile(version.resolve(NOTE));
  }

  /** Leaves a store its primary index alone, to be written to and to be read. */
  static void leavePrimary(DatasetGraph store) {
    TupleTable quads =
        TDBInternal.getDatasetGraphTDB(store).getQuadTable().getNodeTupleTable().getTupleTable();
    for (int i = 0; i < quads.numIndexes(); i++) {
      if (!quads.getIndex(i).getName().equals(StoreLayout.PRIMARY)) {
        quads.setTupleIndex(i, null);
      }
    }
  }
}
