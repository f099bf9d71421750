package org.broadsheet.article.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Supplier;
import org.broadsheet.article.Parsed;
import org.jspecify.annotations.Nullable;

/** Walks one input, one article in memory at a time. */
interface Cursor extends Closeable {
  /**
   * The next article, its bytes read and its parsing left to the supplier, which may run on any
   * thread; {@code null} at the end.
   *
   * @throws IOException when the rest of this input cannot be read
   */
  @Nullable Supplier<Parsed> next() throws IOException;

  @Override
  default void close() throws IOException {}
}
