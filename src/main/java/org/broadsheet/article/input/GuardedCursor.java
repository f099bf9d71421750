package org.broadsheet.article.input;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.function.Supplier;
import org.broadsheet.article.Parsed;
import org.jspecify.annotations.Nullable;

/** Opens a cursor when it is first asked, and turns its failure into one rejection. */
final class GuardedCursor implements Cursor {
  /** Opens the guarded cursor. */
  interface Opening {
    Cursor open() throws IOException;
  }

  private final String file;
  private final Opening opening;
  private @Nullable Cursor cursor;
  private boolean done;

  GuardedCursor(String file, Opening opening) {
    this.file = file;
    this.opening = opening;
  }

  @Override
  public @Nullable Supplier<Parsed> next() throws IOException {
    if (done) {
      return null;
    }
    try {
      if (cursor == null) {
        cursor = opening.open();
      }
      Supplier<Parsed> article = cursor.next();
      if (article == null) {
        finish();
      }
      return article;
    } catch (IOException e) {
      finish();
      Parsed.Rejected rejected =
          new Parsed.Rejected(
              file,
              0,
              "cannot be read (any further): " + reason(e),
              "check that it is whole and readable");
      return () -> rejected;
    }
  }

  /** Some exceptions have a path for a message, or none. */
  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "its permissions forbid it";
    }
    return e instanceof EOFException ? "it ends too early" : String.valueOf(e.getMessage());
  }

  private void finish() throws IOException {
    done = true;
    close();
  }

  @Override
  public void close() throws IOException {
    if (cursor != null) {
      cursor.close();
      cursor = null;
    }
  }
}
