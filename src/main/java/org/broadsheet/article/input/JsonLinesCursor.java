package org.broadsheet.article.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.broadsheet.article.Parsed;
import org.jspecify.annotations.Nullable;

/** JSON Lines, one article a line; blank lines are skipped. */
final class JsonLinesCursor implements Cursor {
  private final String file;
  private final InputStream in;
  private final ReadOptions options;
  private int number;

  JsonLinesCursor(String file, InputStream in, ReadOptions options) {
    this.file = file;
    this.in = new BufferedInputStream(in);
    this.options = options;
  }

  @Override
  public @Nullable Supplier<Parsed> next() throws IOException {
    while (true) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int length = readLine(line);
      if (length < 0) {
        return null;
      }
      number++;
      int at = number;
      if (length > options.maxArticleBytes()) {
        return () ->
            new Parsed.Rejected(
                file,
                at,
                "line longer than " + options.maxArticleBytes() + " bytes",
                "write one article a line or raise the limit");
      }
      byte[] bytes = line.toByteArray();
      if (!isBlank(bytes)) {
        return () -> JsonArticle.parse(file, at, bytes);
      }
    }
  }

  /** The length of the line, of which no more than the limit is kept; -1 at the end. */
  private int readLine(ByteArrayOutputStream line) throws IOException {
    int length = 0;
    int next = in.read();
    if (next < 0) {
      return -1;
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      length++;
      if (length <= options.maxArticleBytes()) {
        line.write(next);
      }
    }
    return length;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
