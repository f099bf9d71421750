package org.broadsheet.article.input;

import java.util.function.Supplier;
import org.broadsheet.article.Parsed;
import org.jspecify.annotations.Nullable;

/** Exactly one outcome. */
final class SingleCursor implements Cursor {
  private @Nullable Supplier<Parsed> only;

  SingleCursor(Supplier<Parsed> only) {
    this.only = only;
  }

  @Override
  public @Nullable Supplier<Parsed> next() {
    Supplier<Parsed> result = only;
    only = null;
    return result;
  }
}
