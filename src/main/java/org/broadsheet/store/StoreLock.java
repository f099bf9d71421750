package org.broadsheet.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The lock by which TDB2 keeps a store to one process: {@code tdb.lock} in its folder. */
final class StoreLock {
  private StoreLock() {}

  /** Something done to a store's files. */
  @FunctionalInterface
  interface Action {
    void run() throws IOException;
  }

  /**
   * Runs {@code action} while nobody has the store open.
   *
   * @throws StoreException when somebody has, or the files cannot be changed
   */
  static void whileHeld(Path folder, Action action) {
    Path file = folder.resolve("tdb.lock");
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel)) {
      if (lock == null) {
        throw new StoreException(
            "%s: the store is open in process %s (perhaps `broadsheet serve`); stop it and try again"
                .formatted(folder, Files.readString(file).strip()));
      }
      action.run();
    } catch (IOException e) {
      throw new StoreException(
          folder + ": the store's files cannot be changed (" + e + "); correct their owner", e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}
