package org.broadsheet.article.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a source text; {@code begin} and {@code end} are UTF-16 indexes, the line end left
 * out.
 *
 * @param number counted from 1, as editors show it
 */
public record Line(int number, int begin, int end, String text) {
  /** The lines of a text; LF, CRLF and a lone CR all end a line. */
  public static List<Line> of(String source) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(new Line(lines.size() + 1, begin, i, source.substring(begin, i)));
        if (c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n') {
          i++;
        }
        begin = i + 1;
      }
    }
    if (begin < source.length()) {
      lines.add(new Line(lines.size() + 1, begin, source.length(), source.substring(begin)));
    }
    return lines;
  }

  /** Whether it holds nothing but blanks, tabs and ideographic spaces. */
  boolean isBlank() {
    return text.isBlank();
  }

  /** The text without surrounding blanks, tabs and ideographic spaces. */
  String stripped() {
    return text.strip();
  }
}
