package org.broadsheet.pipeline.spark;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.broadsheet.article.input.UnreadableInputException;
import org.broadsheet.pipeline.AnnotationFile;

/** On a Hadoop file system. */
final class RemoteAnnotationFile implements AnnotationFile {
  private final String name;
  private final FileSystem files;
  private final FSDataInputStream pieces;

  private RemoteAnnotationFile(String name, FileSystem files) throws IOException {
    this.name = name;
    this.files = files;
    this.pieces = files.open(new Path(name));
  }

  /**
   * @param name path, as it was given
   * @throws UnreadableInputException when it cannot be read
   */
  static RemoteAnnotationFile open(String name, Configuration configuration) {
    try {
      return new RemoteAnnotationFile(name, new Path(name).getFileSystem(configuration));
    } catch (IOException e) {
      throw new UnreadableInputException(
          name + ": cannot be read (" + e.getMessage() + "); give annotations as JSON Lines");
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public InputStream content() throws IOException {
    return files.open(new Path(name));
  }

  /** Those of a task come in the order of its articles: a file in that order is read forwards. */
  @Override
  public synchronized void read(long offset, byte[] piece) throws IOException {
    pieces.seek(offset);
    pieces.readFully(piece);
  }

  @Override
  public void close() throws IOException {
    pieces.close();
  }
}
