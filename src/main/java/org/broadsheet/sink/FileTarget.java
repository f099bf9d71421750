package org.broadsheet.sink;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all: written beside its place as {@code NAME.part} and moved
 * there by {@link #publish()}; closed without that, what was written is removed and an earlier file
 * stays as it was. No two runs write one at a time.
 */
public final class FileTarget implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final Path part;
  private final OutputStream out;
  private boolean done;

  private FileTarget(Path path, Path part, OutputStream out) {
    this.path = path;
    this.part = part;
    this.out = out;
  }

  /**
   * Opens {@code file} for writing, making its folder.
   *
   * @throws SinkException when it is a folder or in one that cannot be written to, or another run
   *     writes it
   */
  public static FileTarget open(ExportFile file) {
    return open(file.path(), file.compression());
  }

  /**
   * Opens {@code target} for writing in the compression that its suffix names, making its folder.
   *
   * @throws SinkException when it is a folder or in one that cannot be written to, or another run
   *     writes it
   */
  public static FileTarget open(Path target) {
    return open(target, Compression.of(String.valueOf(target.getFileName())));
  }

  private static FileTarget open(Path target, Compression compression) {
    if (Files.isDirectory(target)) {
      throw new SinkException(target + ": is a folder; name a file to write");
    }
    Path path = target.toAbsolutePath();
    Path part = PartFile.of(path);
    try {
      Files.createDirectories(part.getParent());
      OutputStream raw =
          new BufferedOutputStream(Channels.newOutputStream(PartFile.create(part)), BUFFER);
      return new FileTarget(path, part, compression.wrap(raw));
    } catch (IOException e) {
      throw new SinkException(
          target + ": cannot be written (" + e + "); choose a folder you may write to", e);
    }
  }

  /** Where the bytes go. */
  public OutputStream stream() {
    return out;
  }

  /**
   * Closes the stream and puts the file in its place, over an earlier one.
   *
   * @throws SinkException when the disk refuses
   */
  public void publish() {
    try {
      out.close();
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      done = true;
    } catch (IOException e) {
      close();
      throw new SinkException(
          path + ": could not be finished (" + e + "); free space and run again", e);
    }
  }

  /**
   * Removes what was not published.
   *
   * @throws SinkException when it cannot be removed
   */
  @Override
  public void close() {
    if (done) {
      return;
    }
    done = true;
    try (OutputStream closing = out) {
      Files.deleteIfExists(part);
      closing.flush();
    } catch (IOException e) {
      throw new SinkException(part + ": could not be removed (" + e + "); remove it by hand", e);
    }
  }
}
