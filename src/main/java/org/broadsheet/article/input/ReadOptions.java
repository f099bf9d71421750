package org.broadsheet.article.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How inputs are read.
 *
 * @param encoding of article files; JSON Lines are always UTF-8
 * @param maxArticleBytes longest article file, archive entry or line taken; longer ones are
 *     rejected unread
 * @param maxCompressionRatio how many bytes one compressed byte may unpack to; real text stays
 *     under 20, a decompression bomb is near 1,000
 */
public record ReadOptions(Charset encoding, int maxArticleBytes, int maxCompressionRatio) {
  /** UTF-8, 8 MiB, 200 to one. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(StandardCharsets.UTF_8, 8 * 1024 * 1024, 200);

  public ReadOptions withEncoding(Charset newEncoding) {
    return new ReadOptions(newEncoding, maxArticleBytes, maxCompressionRatio);
  }

  public ReadOptions withMaxArticleBytes(int newMaxArticleBytes) {
    return new ReadOptions(encoding, newMaxArticleBytes, maxCompressionRatio);
  }

  public ReadOptions withMaxCompressionRatio(int newMaxCompressionRatio) {
    return new ReadOptions(encoding, maxArticleBytes, newMaxCompressionRatio);
  }
}
