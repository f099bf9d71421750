package org.broadsheet.sink;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * UTF-8 lines into a file that appears whole or not at all: {@link #finish()} puts it in place,
 * closing without it leaves an earlier file as it was.
 */
public final class LineFile implements AutoCloseable {
  private final Path path;
  private final FileTarget target;
  private final Writer writer;

  private LineFile(Path path, FileTarget target) {
    this.path = path;
    this.target = target;
    this.writer =
        new BufferedWriter(new OutputStreamWriter(target.stream(), StandardCharsets.UTF_8));
  }

  /**
   * @throws SinkException when the folder cannot be written to
   */
  public static LineFile open(Path path) {
    return new LineFile(path, FileTarget.open(path));
  }

  /**
   * @throws SinkException when the disk refuses
   */
  public void line(String line) {
    try {
      writer.write(line);
      writer.write('\n');
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /**
   * @throws SinkException when the disk refuses
   */
  public void finish() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw refused(e);
    }
    target.publish();
  }

  @Override
  public void close() {
    target.close();
  }

  private SinkException refused(IOException e) {
    return new SinkException(path + ": could not be written (" + e + "); free space, run again", e);
  }
}
