package org.broadsheet.sink;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/** UTF-8 lines into a {@link ResumableFile}. */
public final class ResumableLines implements AutoCloseable {
  private final Path path;
  private final ResumableFile target;

  private ResumableLines(Path path, ResumableFile target) {
    this.path = path;
    this.target = target;
  }

  /**
   * Opens a file to go on writing, compressed as its suffix says.
   *
   * @param safe of the file at the last checkpoint
   * @throws SinkException when the file cannot be opened
   */
  public static ResumableLines open(Path path, SafePoint safe) {
    return new ResumableLines(
        path, ResumableFile.open(path, Compression.of(String.valueOf(path.getFileName())), safe));
  }

  /**
   * @throws SinkException when the disk refuses
   */
  public void line(String line) {
    try {
      target.stream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new SinkException(
          path + ": could not be written (" + e + "); free space, and run again to go on", e);
    }
  }

  /**
   * Makes all lines safe.
   *
   * @return the length to open the file with again
   * @throws SinkException when the disk refuses
   */
  public long checkpoint() {
    return target.checkpoint();
  }

  /**
   * Hands on each line that was safe when the file was opened, in order.
   *
   * @throws SinkException when the file cannot be read back
   */
  public void written(Consumer<String> each) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(target.written(), StandardCharsets.UTF_8))) {
      lines.lines().forEach(each);
    } catch (IOException e) {
      throw new SinkException(
          path + ".part: cannot be read back (" + e + "); remove the journal to start over", e);
    }
  }

  /**
   * Puts the file in its place.
   *
   * @throws SinkException when the disk refuses
   */
  public void finish() {
    target.publish();
  }

  /** Keeps what was safe. */
  @Override
  public void close() {
    target.close();
  }
}
