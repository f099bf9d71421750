package org.broadsheet.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** What an export file is wrapped in, told by its last suffix. */
public enum Compression {
  NONE(""),
  GZIP(".gz");

  private static final int BUFFER = 1 << 16;

  private final String suffix;

  Compression(String suffix) {
    this.suffix = suffix;
  }

  /** The suffix with its dot, empty for none. */
  public String suffix() {
    return suffix;
  }

  /** The compression that {@code fileName} ends with. */
  public static Compression of(String fileName) {
    return fileName.endsWith(GZIP.suffix) ? GZIP : NONE;
  }

  /** A stream that compresses into {@code out}; the same bytes each time, without a time stamp. */
  public OutputStream wrap(OutputStream out) throws IOException {
    return switch (this) {
      case NONE -> out;
      case GZIP -> new GZIPOutputStream(out, BUFFER);
    };
  }
}
