package org.broadsheet.extract.place;

import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/** Roads named by their two ends, each with one character: 青藏公路, 邯长公路, 京津塘高速公路. */
final class Roads {
  private static final String ENDS =
      "京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔滇云藏陕秦甘陇青宁新台港澳深穗汉昌杭宁合福厦沈长哈大济郑洛石太并呼包兰西康成昆筑南邕广海珠汕佛"
          + "徐连烟潍邯邢保承张唐塘德临长潞沁白黄武九柳梧喀叶伊独天库乌吐若茫敦格";

  private static final Expression ROAD =
      Expression.compile("(?<![" + ENDS + "])[" + ENDS + "]{2,3}(?:高速|国防|干线)?公路");

  private Roads() {}

  static void scan(Passage passage, Spans spans) {
    Search road = ROAD.in(passage.text());
    while (road.find()) {
      if (passage.tokens().boundary(road.start()) && passage.tokens().boundary(road.end())) {
        spans.put(new NameSpan(road.start(), road.end(), road.group(), Form.SUFFIXED));
      }
    }
  }
}
