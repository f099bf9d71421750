package org.broadsheet.extract.english.text;

import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/** What sets clauses, and members of lists, apart. */
final class ClauseMarks {
  private static final String CHINESE = "，。；：、！？";
  private static final Expression ENGLISH = Expression.compile("[,.;:!?](?=\\s|$)|—");

  private ClauseMarks() {}

  /** Whether one stands in a stretch of Chinese. */
  static boolean isIn(String chinese, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (CHINESE.indexOf(chinese.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * A place in a stretch of English moved behind the first mark, or before it, as the original has
   * one before the place or none, and likewise by the last mark of the stretch.
   *
   * @param before whether the original has a mark between the stretch's begin and the place
   * @param after whether it has one between the place and the stretch's end
   */
  static int keepSide(
      int place, boolean before, boolean after, String english, int begin, int end) {
    int first = -1;
    int last = -1;
    Search mark = ENGLISH.in(english.substring(begin, end));
    while (mark.find()) {
      first = first < 0 ? begin + mark.start() : first;
      last = begin + mark.start();
    }
    if (first < 0) {
      return place;
    }
    boolean behindFirst = before || english.substring(begin, first).isBlank();
    boolean beforeLast = after || english.substring(last + 1, end).isBlank();
    int least = Math.max(behindFirst ? first + 1 : begin, beforeLast ? begin : last + 1);
    int most = Math.min(behindFirst ? end : first, beforeLast ? last : end);
    return least <= most ? Math.min(most, Math.max(least, place)) : place;
  }
}
