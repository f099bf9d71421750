package org.broadsheet.extract.english.check;

import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/** The part of a translation that most likely renders a place in the Chinese. */
final class Clauses {
  private static final Expression CLAUSE =
      Expression.compile("[^,;:.!?—]+(?:[,.](?=\\d)[^,;:.!?—]*)*");

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
    Search clause = CLAUSE.in(text);
    while (clause.find()) {
      if (clause.start() <= at && !clause.group().isBlank()) {
        int leading = clause.group().length() - clause.group().stripLeading().length();
        found =
            new int[] {
              clause.start() + leading, clause.start() + clause.group().stripTrailing().length()
            };
      }
    }
    return found;
  }
}
