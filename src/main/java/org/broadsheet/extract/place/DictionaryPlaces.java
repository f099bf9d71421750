package org.broadsheet.extract.place;

import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Tokens;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Names of places that only the dictionary of words holds: 王家坝, 平安南道. Those of two characters are
 * too often something else.
 */
final class DictionaryPlaces {
  private static final int SHORTEST = 3;

  /** Chinese units with these suffixes are in the gazetteer. */
  private static final String ABROAD = "省州道郡市都";

  /** States are in the lexicon of countries. */
  private static final String STATE = "共和国";

  /** 建设新|城市: what kind of city, not which. */
  private static final Expression KIND_OF_CITY = Expression.compile("[新老旧古大中小名]城市");

  /** 亚历山大|·何某: a given name. */
  private static final char FOREIGN_NAME = '·';

  private DictionaryPlaces() {}

  /** 东京都: a shorter name may stand where a longer one begins. */
  private static boolean isFree(Spans spans, int begin, int end) {
    return spans.free(begin, end)
        || spans
            .beginningAt(begin)
            .filter(shorter -> shorter.end() < end && shorter.form() != Form.FULL)
            .isPresent();
  }

  static void scan(Passage passage, Spans spans) {
    Tokens tokens = passage.tokens();
    int at = 0;
    while (at < passage.text().length()) {
      int end = tokens.end(at);
      String name = passage.text().substring(at, end);
      if (end - at >= SHORTEST
          && tokens.nature(at).toString().startsWith("ns")
          && !name.endsWith(STATE)
          && !KIND_OF_CITY.isIn(name)
          && passage.at(end) != FOREIGN_NAME
          && isFree(spans, at, end)) {
        boolean abroad = ABROAD.indexOf(name.charAt(name.length() - 1)) >= 0;
        spans.put(new NameSpan(at, end, name, abroad ? Form.FOREIGN : Form.SUFFIXED));
      }
      at = end;
    }
  }
}
