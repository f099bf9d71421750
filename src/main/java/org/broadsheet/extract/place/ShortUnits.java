package org.broadsheet.extract.place;

import java.util.Set;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;
import org.broadsheet.gazetteer.UnitType;

/**
 * Provinces and municipalities by their one character where their kind stands behind it: 川省公路,
 * 京、津两市, 京津沪三市. 新省 and 宁省 are left out, which can be new or any.
 */
final class ShortUnits {
  private static final Expression PROVINCE = Expression.compile("[冀晋鲁豫苏浙皖赣鄂湘粤桂川滇黔闽陕甘绥热]省(?!城?市|里)");

  private static final Expression CITIES =
      Expression.compile("[京津沪渝](?:、?[京津沪渝])+(?=[两二三](?:大|个)?(?:直辖)?[市地])");

  private ShortUnits() {}

  static void scan(Passage passage, Spans spans) {
    Search province = PROVINCE.in(passage.text());
    while (province.find()) {
      int begin = province.start();
      if (passage.tokens().boundary(begin) && spans.free(begin, province.end())) {
        put(passage, spans, begin, province.end(), UnitType.PROVINCE);
      }
    }
    Search cities = CITIES.in(passage.text());
    while (cities.find()) {
      for (int at = cities.start(); at < cities.end(); at++) {
        if (passage.at(at) != '、') {
          put(passage, spans, at, at + 1, UnitType.MUNICIPALITY);
        }
      }
    }
  }

  private static void put(Passage passage, Spans spans, int begin, int end, UnitType type) {
    String name = passage.text().substring(begin, begin + 1);
    spans.put(new NameSpan(begin, end, name, Form.ABBREVIATED, Set.of(type), null));
  }
}
