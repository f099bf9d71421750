package org.broadsheet.cli;

import java.nio.file.Path;
import org.broadsheet.store.Store;
import org.broadsheet.store.StoreException;
import picocli.CommandLine.Option;

/** Which embedded store; shared by all commands that use one. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "store",
      description = "folder of the embedded store; default: store")
  Path folder = Path.of("store");

  /** The store, made when there is none. */
  Store open() {
    return Store.open(folder);
  }

  /**
   * The store that is there.
   *
   * @throws StoreException when there is none
   */
  Store existing() {
    if (!Store.isIn(folder)) {
      throw new StoreException(
          folder + ": no store there; make one with `broadsheet run` or `broadsheet load`");
    }
    return Store.open(folder);
  }
}
