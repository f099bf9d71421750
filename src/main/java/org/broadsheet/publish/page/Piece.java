package org.broadsheet.publish.page;

import org.jspecify.annotations.Nullable;

/**
 * A piece of marked text: a mention that opens or closes, or plain characters.
 *
 * @param id of what opens, {@code null} for what does not
 * @param css classes of what opens
 * @param href where its name leads, {@code null} for nowhere
 */
record Piece(Kind kind, String text, @Nullable String id, String css, @Nullable String href) {
  /** What the piece does. */
  enum Kind {
    OPEN,
    TEXT,
    CLOSE
  }

  static Piece text(String text) {
    return new Piece(Kind.TEXT, text, null, "", null);
  }

  static Piece close(@Nullable String href) {
    return new Piece(Kind.CLOSE, "", null, "", href);
  }

  public boolean opens() {
    return kind == Kind.OPEN;
  }

  public boolean closes() {
    return kind == Kind.CLOSE;
  }
}
