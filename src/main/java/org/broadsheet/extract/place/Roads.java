package org.broadsheet.extract.place;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/** Roads named by their two ends, each with one character, 青藏公路, 沧石路, or by a number: 五号公路. */
final class Roads {
  private static final String ENDS =
      "京平津浦沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔滇云藏陕秦甘陇青宁新台港澳深穗汉昌杭宁合福厦沈长哈大济郑洛石太并呼包兰西康成昆筑南邕广海珠汕佛"
          + "徐沧连烟潍邯邢保承张唐塘德临长潞沁白黄武九柳梧喀叶伊独天库乌吐若茫敦格";

  private static final Expression ROAD =
      Expression.compile("(?<![" + ENDS + "])[" + ENDS + "]{2,3}(?:高速|国防|干线)?公路");

  /** 路 alone, where what follows speaks of a road. */
  private static final Expression OF_OLD =
      Expression.compile(
          "(?<![" + ENDS + "])[" + ENDS + "]{2}路(?=沿线|沿途|两侧|全线|通车|[东南西北中]段|以[东南西北])");

  /** 川滇东路: of several roads between two provinces the one further east. */
  private static final Expression ONE_OF_TWO =
      Expression.compile("[冀晋苏浙皖闽赣鲁豫鄂湘粤桂川黔滇陕甘青宁新藏康绥察热]{2}[东西南北中]路(?![军线过进出由来去上经])");

  private static final Expression NUMBERED = Expression.compile("第?[一二三四五六七八九十百0-9]{1,4}号公路");

  /** 贝鲁特—大马士革公路: what runs between two towns abroad. */
  private static final Pattern BETWEEN = Pattern.compile("[—－-]{1,2}");

  private static final Pattern WAY = Pattern.compile("(?:高速)?公路|铁路|输油管");

  private Roads() {}

  static void scan(Passage passage, Spans spans) {
    for (NameSpan from : spans.all()) {
      Matcher dash = BETWEEN.matcher(passage.text()).region(from.end(), passage.text().length());
      if (from.form() == Form.KNOWN && dash.lookingAt()) {
        spans
            .beginningAt(dash.end())
            .filter(to -> to.form() == Form.KNOWN)
            .map(to -> WAY.matcher(passage.text()).region(to.end(), passage.text().length()))
            .filter(Matcher::lookingAt)
            .ifPresent(way -> spans.put(span(passage, from.begin(), way.end())));
      }
    }
    Search one = ONE_OF_TWO.in(passage.text());
    while (one.find()) {
      if (passage.tokens().boundary(one.start())) {
        spans.put(span(passage, one.start(), one.end()));
      }
    }
    for (Expression form : List.of(ROAD, OF_OLD, NUMBERED)) {
      Search road = form.in(passage.text());
      while (road.find()) {
        if (passage.tokens().boundary(road.start()) && passage.tokens().boundary(road.end())) {
          spans.putIfFree(span(passage, road.start(), road.end()));
        }
      }
    }
  }

  private static NameSpan span(Passage passage, int begin, int end) {
    return new NameSpan(begin, end, passage.text().substring(begin, end), Form.SUFFIXED);
  }
}
