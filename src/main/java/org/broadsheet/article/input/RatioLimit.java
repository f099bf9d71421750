package org.broadsheet.article.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Stops a stream that unpacks to far more than it was: a decompression bomb. */
final class RatioLimit extends FilterInputStream {
  /** Below this many bytes no ratio tells anything: headers and padding pack to almost nothing. */
  private static final long FREE_BYTES = 1 << 20;

  /** The stream unpacks to more than its limit allows. */
  static final class Exceeded extends IOException {
    Exceeded(int limit) {
      super("it unpacks to more than " + limit + " times its size");
    }
  }

  private final LongSupplier packed;
  private final int limit;
  private long unpacked;

  /**
   * @param packed how many compressed bytes were read so far
   */
  RatioLimit(InputStream in, LongSupplier packed, int limit) {
    super(in);
    this.packed = packed;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    check(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    check(Math.max(0, read));
    return read;
  }

  private void check(int read) throws IOException {
    unpacked += read;
    if (unpacked > FREE_BYTES && unpacked / limit > Math.max(1, packed.getAsLong())) {
      throw new Exceeded(limit);
    }
  }
}
