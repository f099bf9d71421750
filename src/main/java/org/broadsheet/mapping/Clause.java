package org.broadsheet.mapping;

import org.broadsheet.article.SourceText;
import org.broadsheet.article.Span;

/** The clause of a sentence that holds some words of it. */
final class Clause {
  /**
   * Ends of clauses in both languages; the enumeration comma 、 joins, and so does a decimal point.
   */
  private static final String ENDS = "，；：。！？,;:!?\u3000\t\r\n";

  private Clause() {}

  /** The clause around {@code words}, without blanks at its ends. */
  static String around(SourceText source, Span sentence, Span words) {
    String text = source.text();
    int first = source.toUtf16(sentence.begin());
    int last = source.toUtf16(sentence.end());
    int begin = source.toUtf16(words.begin());
    while (begin > first && !isEnd(text, begin - 1)) {
      begin--;
    }
    int end = source.toUtf16(words.end());
    while (end < last && !isEnd(text, end)) {
      end++;
    }
    return text.substring(begin, end).strip();
  }

  /** A comma or a point between digits belongs to a number. */
  private static boolean isEnd(String text, int index) {
    return ENDS.indexOf(text.charAt(index)) >= 0
        && !(index > 0
            && index + 1 < text.length()
            && Character.isDigit(text.charAt(index - 1))
            && Character.isDigit(text.charAt(index + 1)));
  }
}
