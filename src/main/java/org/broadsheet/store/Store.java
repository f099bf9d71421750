package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.DatabaseConnection;
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
  private DatasetGraph dataset;
  private boolean filling;

  private Store(Path folder, DatasetGraph dataset) {
    this.folder = folder;
    this.dataset = dataset;
  }

  /**
   * Opens the store in a folder, making it where there is none, and removes what a killed
   * compaction left behind. The first load of a store that was killed can go on.
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
    StoreLock.whileHeld(
        folder,
        () -> {
          Compaction.removeRemains(folder);
          Compaction.createFirst(folder);
        });
    try {
      Store store = new Store(folder, connect(folder));
      if (StoreFill.isOpen(store.version())) {
        store.fill();
      }
      return store;
    } catch (JenaException e) {
      throw new StoreException(
          folder + ": the store cannot be opened (" + e.getMessage() + "); restore a backup", e);
    }
  }

  /** Whether a folder has a store. */
  public static boolean isIn(Path folder) {
    try {
      return Files.isDirectory(folder) && Compaction.hasVersion(folder);
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be read (" + e + "); correct its owner", e);
    }
  }

  private static DatasetGraph connect(Path folder) {
    DatasetGraph dataset =
        DatabaseConnection.connectCreate(Location.create(folder), StoreLayout.PARAMETERS)
            .getDatasetGraph();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    DatedExecutor.installIn(dataset);
    return dataset;
  }

  /**
   * The store's graphs; transactional, to be used until {@link #close()} or {@link #compact()}.
   * After a first load that was killed, the indexes are made before.
   */
  public DatasetGraph dataset() {
    if (filling) {
      compact();
    }
    return dataset;
  }

  /**
   * The store's graphs for a load; to be used until {@link #close()}, {@link #compact()} or {@link
   * #finishFilling()}. While the store is filled they are read by graph, anything else is slow.
   */
  DatasetGraph graphs() {
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

  /** Whether it has no graph yet. */
  boolean isEmpty() {
    return Txn.calculateRead(dataset, () -> !dataset.listGraphNodes().hasNext());
  }

  /**
   * Makes the first load of the store cheap: what is added is whole after each transaction, also
   * after a kill, whereupon the next load may go on.
   */
  void beginFilling() {
    try {
      StoreFill.note(version());
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be written (" + e + "); correct its owner", e);
    }
    fill();
  }

  private void fill() {
    StoreFill.leavePrimary(dataset);
    filling = true;
  }

  /** Whether the first load has not come to its end. */
  boolean isFilling() {
    return filling;
  }

  /** Makes the store fit for queries again. */
  void finishFilling() {
    compact();
  }

  /**
   * Rewrites the indexes without what replaced graphs left behind, and deletes the old ones. Names
   * and texts that nothing uses any more stay.
   */
  public void compact() {
    Path current = version();
    try {
      Path begun = Compaction.begin(current);
      PackedIndexes.write(dataset, begun);
      close();
      StoreLock.whileHeld(folder, () -> Compaction.complete(begun, current));
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be written (" + e + "); correct its owner", e);
    }
    dataset = connect(folder);
    filling = false;
  }

  private Path version() {
    try {
      return Compaction.current(folder);
    } catch (IOException e) {
      throw new StoreException(folder + ": cannot be read (" + e + "); correct its owner", e);
    }
  }

  /** Lets another process open the store. */
  @Override
  public void close() {
    TDBInternal.expel(dataset);
  }
}
