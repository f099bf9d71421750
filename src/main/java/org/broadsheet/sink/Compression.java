package org.broadsheet.sink;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What an RDF file is wrapped in, told by its last suffix. */
public enum Compression {
  GZIP(".gz"),
  ZSTD(".zst"),
  NONE("");

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
    return Arrays.stream(values())
        .filter(compression -> fileName.endsWith(compression.suffix))
        .findFirst()
        .orElseThrow();
  }

  /** A stream that compresses into {@code out}; the same bytes each time, without a time stamp. */
  public OutputStream wrap(OutputStream out) throws IOException {
    return switch (this) {
      case NONE -> out;
      case GZIP -> new GZIPOutputStream(out, BUFFER);
      case ZSTD -> new ZstdOutputStream(out);
    };
  }

  /** The bytes that {@link #wrap} was given. */
  public InputStream unwrap(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP -> new GZIPInputStream(in, BUFFER);
      case ZSTD -> new ZstdInputStream(in);
    };
  }
}
