package org.broadsheet.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** On a file system of this machine. */
final class LocalAnnotationFile implements AnnotationFile {
  private final Path path;
  private final RandomAccessFile pieces;

  LocalAnnotationFile(Path path) throws IOException {
    this.path = path;
    this.pieces = new RandomAccessFile(path.toFile(), "r");
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public InputStream content() throws IOException {
    return Files.newInputStream(path);
  }

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
