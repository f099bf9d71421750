package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.broadsheet.store.dated.DatedExecutor;

/**
 * An embedded TDB2 store, whose default graph is the union of its named graphs for every query. One
 * process at a time may have it open.
 */
public final class Store implements AutoCloseable {
  /** There while the closure may not be that of the other graphs. */
  private static final String CLOSURE_OPEN = "closure.open";

  private final Path folder;
  private final DatasetGraph dataset;

  private Store(Path folder, DatasetGraph dataset) {
    this.folder = folder;
    this.dataset = dataset;
  }

  /**
   * Opens the store in a folder, making it where there is none, and removes what a killed
   * compaction left behind.
   *
   * @throws StoreException when another process has it open, or the folder cannot be used
   */
  public static Store open(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(
          folder + ": no store can be kept there (" + e + "); choose another folder", e);
    }
    StoreLock.whileHeld(folder, () -> Compaction.removeUnfinished(folder));
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
      DatedExecutor.installIn(dataset);
      return new Store(folder, dataset);
    } catch (JenaException e) {
      throw new StoreException(
          folder + ": the store cannot be opened (" + e.getMessage() + "); restore a backup", e);
    }
  }

  /** The store's graphs; transactional, to be used until {@link #close()}. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /**
   * Notes that graphs are about to change; the note outlives a kill.
   *
   * @return whether it was there already: an earlier load did not come to its end
   */
  boolean openClosure() {
    try {
      Files.createFile(folder.resolve(CLOSURE_OPEN));
      return false;
    } catch (FileAlreadyExistsException e) {
      return true;
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be written (" + e + "); correct its owner", e);
    }
  }

  /** Notes that the closure is that of the other graphs. */
  void settleClosure() {
    try {
      Files.deleteIfExists(folder.resolve(CLOSURE_OPEN));
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be written (" + e + "); correct its owner", e);
    }
  }

  /** Whether it holds nothing yet. */
  boolean isEmpty() {
    return Txn.calculateRead(dataset, dataset::isEmpty);
  }

  /** Rewrites the files without what replaced graphs left behind, and deletes the old ones. */
  public void compact() {
    DatabaseMgr.compact(dataset, true);
  }

  /** Lets another process open the store. */
  @Override
  public void close() {
    TDBInternal.expel(dataset);
  }
}
