package org.broadsheet.extract.place;

import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Towns that a base area made cities and the People's Republic did not keep as such, so that no
 * table holds them: 冀中的某某市. Their names are no words of the dictionary.
 */
final class BaseAreaTowns {
  private static final Expression TOWN =
      Expression.compile("(?<stem>\\p{IsHan}{2})市(?![场民长委郊价集容面镇立内外上中石尺斤担亩里])");

  /** What may stand right before a name. */
  private static final String BEFORE = "在到从往向攻占守卫复克镇与和及抵达放距的";

  private BaseAreaTowns() {}

  static void scan(Passage passage, Spans spans) {
    if (!passage.date().isBefore(PlaceNames.FIRST_DAY)) {
      return;
    }
    Search town = TOWN.in(passage.text());
    while (town.find()) {
      int begin = town.start();
      boolean apart =
          !Han.is(passage.at(begin - 1))
              || spans.endingAt(begin).isPresent()
              || BEFORE.indexOf(passage.at(begin - 1)) >= 0;
      if (apart && isOfNoWords(passage, begin) && spans.free(begin, town.end())) {
        spans.put(new NameSpan(begin, town.end(), town.group(), Form.SUFFIXED));
      }
      town.goOnFrom(begin + 1);
    }
  }

  private static boolean isOfNoWords(Passage passage, int begin) {
    for (int at = begin; at < begin + 2; at++) {
      String nature = passage.tokens().nature(at).toString();
      boolean name = nature.startsWith("nr") || nature.startsWith("ns") || nature.startsWith("nz");
      boolean single = passage.tokens().isWord(at, at + 1) && !NameStart.stops(passage.at(at));
      if (!name && (!single || "dpcurmqtf".indexOf(nature.charAt(0)) >= 0)) {
        return false;
      }
    }
    return true;
  }
}
