package org.broadsheet.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Annotations made elsewhere as JSON Lines, in a file that lies anywhere. */
public interface AnnotationFile extends Closeable {
  /** What messages call it. */
  String name();

  /** The whole of it, in order. */
  InputStream content() throws IOException;

  /**
   * Reads a piece, on any thread.
   *
   * @param offset of its first byte
   * @param piece filled to its end
   */
  void read(long offset, byte[] piece) throws IOException;
}
