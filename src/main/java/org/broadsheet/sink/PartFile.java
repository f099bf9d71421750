package org.broadsheet.sink;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * What is written in place of a file until that is whole: {@code NAME.part} beside it, locked, so
 * that no two runs write one file.
 */
public final class PartFile {
  private PartFile() {}

  static Path of(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /**
   * Makes a new one, in place of what a killed run left.
   *
   * @throws SinkException when another run is writing it
   */
  static FileChannel create(Path part) throws IOException {
    try {
      return lock(
          part, FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    } catch (FileAlreadyExistsException e) {
      open(part).close();
      Files.deleteIfExists(part);
      return create(part);
    }
  }

  /**
   * Opens one with what is in it, or a new one.
   *
   * @throws SinkException when another run is writing it
   */
  static FileChannel open(Path part) throws IOException {
    return lock(part, FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
  }

  /**
   * Keeps a file to one run until the channel is closed.
   *
   * @throws SinkException when another run has it; the channel is closed then
   */
  public static FileChannel lock(Path file, FileChannel channel) throws IOException {
    if (tryLock(channel) == null) {
      channel.close();
      throw new SinkException(
          file + ": another run is writing it; wait for its end, or choose another folder");
    }
    return channel;
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }
}
