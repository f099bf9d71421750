package org.broadsheet.extract.english.check;

import org.broadsheet.extract.english.align.Bead;

/** The part of a translation that most likely renders a place in the Chinese. */
final class Clauses {
  /** What ends a clause. */
  private static final String MARKS = ",;:.!?—";

  private Clauses() {}

  /**
   * The clause that stands as far into the English as {@code index} does into the Chinese.
   *
   * @return UTF-16 begin and end in the English, blanks around it left out
   */
  static int[] facing(Bead bead, int index) {
    return at(bead.english().text(), share(bead, index));
  }

  /** As far into the English as an index is into the Chinese. */
  static int share(Bead bead, int index) {
    double share = (double) index / Math.max(1, bead.chinese().text().length());
    return (int) (share * bead.english().text().length());
  }

  /**
   * The clause of an English text that an index lies in.
   *
   * @return UTF-16 begin and end, blanks around it left out
   */
  static int[] at(String text, int at) {
    int[] found = {0, text.length()};
    int begin = 0;
    while (begin <= at && begin < text.length()) {
      int end = end(text, begin);
      int first = begin;
      while (first < end && Character.isWhitespace(text.charAt(first))) {
        first++;
      }
      if (first < end) {
        found = new int[] {first, first + text.substring(first, end).stripTrailing().length()};
      }
      begin = end + 1;
    }
    return found;
  }

  /** The mark that ends a clause, or the end of the text; those within numbers end none. */
  private static int end(String text, int begin) {
    int end = begin;
    while (end < text.length() && (!isMark(text.charAt(end)) || isInNumber(text, begin, end))) {
      end++;
    }
    return end;
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** 24,000 and 1.5, but for a mark that the clause would begin with. */
  private static boolean isInNumber(String text, int begin, int mark) {
    return mark > begin
        && ",.".indexOf(text.charAt(mark)) >= 0
        && mark + 1 < text.length()
        && isDigit(text.charAt(mark + 1));
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }
}
