package org.broadsheet.article.input;

import java.io.IOException;
import java.util.function.Supplier;
import org.broadsheet.article.Parsed;
import org.jspecify.annotations.Nullable;

/** A stretch of what another cursor yields; what comes before is read and not parsed. */
final class StretchCursor implements Cursor {
  private final Cursor whole;
  private long before;
  private long left;

  StretchCursor(Cursor whole, long from, long length) {
    this.whole = whole;
    this.before = from;
    this.left = length;
  }

  @Override
  public @Nullable Supplier<Parsed> next() throws IOException {
    while (before > 0 && whole.next() != null) {
      before--;
    }
    if (left == 0) {
      return null;
    }
    left--;
    return whole.next();
  }

  @Override
  public void close() throws IOException {
    whole.close();
  }
}
