package org.broadsheet.article.input;

import java.io.IOException;
import java.util.Iterator;
import java.util.function.Supplier;
import org.broadsheet.article.Parsed;
import org.jspecify.annotations.Nullable;

/** One cursor after the other, each made only when its turn comes. */
final class ChainCursor implements Cursor {
  private final Iterator<? extends Cursor> cursors;
  private @Nullable Cursor current;

  ChainCursor(Iterator<? extends Cursor> cursors) {
    this.cursors = cursors;
  }

  @Override
  public @Nullable Supplier<Parsed> next() throws IOException {
    while (true) {
      if (current == null) {
        if (!cursors.hasNext()) {
          return null;
        }
        current = cursors.next();
      }
      Supplier<Parsed> article = current.next();
      if (article != null) {
        return article;
      }
      close();
    }
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
      current = null;
    }
  }
}
