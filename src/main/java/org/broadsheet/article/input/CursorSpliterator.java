package org.broadsheet.article.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.broadsheet.article.Parsed;

/** A cursor as a sequential source of a stream. */
final class CursorSpliterator extends AbstractSpliterator<Supplier<Parsed>> {
  private final Cursor cursor;

  CursorSpliterator(Cursor cursor) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.cursor = cursor;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Supplier<Parsed>> action) {
    try {
      Supplier<Parsed> article = cursor.next();
      if (article == null) {
        return false;
      }
      action.accept(article);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
