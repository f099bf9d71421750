package org.broadsheet.article.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Gzip, several members in a row included, bounded in how much it may unpack to. */
final class Gunzip {
  private Gunzip() {}

  static InputStream of(InputStream compressed, ReadOptions options) throws IOException {
    GzipCompressorInputStream gzip =
        GzipCompressorInputStream.builder()
            .setInputStream(compressed)
            .setDecompressConcatenated(true)
            .get();
    return new BufferedInputStream(
        new RatioLimit(gzip, gzip::getCompressedCount, options.maxCompressionRatio()));
  }
}
