package org.broadsheet.extract.place;

import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;

/**
 * Where a name begins behind a direction or a word that was taken for part of it: 县城|西南|上博垆;
 * 靠|子午岭林区 in a text that has 子午岭林区 by itself.
 */
final class PlainerName {
  private static final Pattern DIRECTION = Pattern.compile("[东西][南北]|[东西南北中上下]段");

  /** Words right before a name. */
  private static final String BEFORE = "在到从于的沿至往";

  private static final int SHORTEST = 3;

  private PlainerName() {}

  /**
   * @param begin of the name with what may not belong to it
   * @param end of the name with its suffix
   */
  static int begin(Passage passage, int begin, int end) {
    boolean direction =
        end - begin > SHORTEST + 1
            && Han.is(passage.at(begin - 1))
            && DIRECTION.matcher(passage.text().substring(begin, begin + 2)).matches();
    if (direction) {
      return begin + 2;
    }
    for (int from = begin + 1; end - from >= SHORTEST; from++) {
      if (standsByItself(passage, from, end)) {
        return from;
      }
    }
    return begin;
  }

  /** Whether a stretch also stands where nothing before it can belong to it. */
  private static boolean standsByItself(Passage passage, int begin, int end) {
    String name = passage.text().substring(begin, end);
    int at = passage.text().indexOf(name);
    while (at >= 0) {
      char before = passage.at(at - 1);
      if (at != begin && (!Han.is(before) || BEFORE.indexOf(before) >= 0)) {
        return true;
      }
      at = passage.text().indexOf(name, at + 1);
    }
    return false;
  }
}
