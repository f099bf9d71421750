package org.broadsheet.extract.text;

/** Blanks as found in the archive: ASCII, tabs, U+3000, no-break space, byte order marks. */
final class Blanks {
  private Blanks() {}

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** First index from {@code from} that is not blank, {@code end} when there is none. */
  static int skip(CharSequence text, int from, int end) {
    int at = from;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** End of the text before {@code end} once trailing blanks are left off. */
  static int skipBack(CharSequence text, int begin, int end) {
    int at = end;
    while (at > begin && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
