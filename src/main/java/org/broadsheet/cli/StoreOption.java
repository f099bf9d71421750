package org.broadsheet.cli;

import java.nio.file.Path;
import org.broadsheet.store.Store;
import org.broadsheet.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which embedded store; shared by all commands that use one. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "folder of the embedded store; default: store")
  @Nullable Path given;

  Path folder() {
    return given == null ? Path.of("store") : given;
  }

  /** The store, made when there is none. */
  Store open() {
    return Store.open(folder());
  }

  /**
   * The store that is there.
   *
   * @throws StoreException when there is none
   */
  Store existing() {
    if (!Store.isIn(folder())) {
      throw new StoreException(
          folder() + ": no store there; make one with `broadsheet run` or `broadsheet load`");
    }
    return Store.open(folder());
  }
}
