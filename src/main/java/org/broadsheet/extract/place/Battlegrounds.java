package org.broadsheet.extract.place;

import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Villages and passes that reports of war name without more: 收复|蔡庄子, 退守|柳林集, 侵占该镇西北|张家河. Their last
 * character is one that settlements or the land are named by.
 */
final class Battlegrounds {
  private static final Expression TAKEN =
      Expression.compile(
          "(?:攻克|攻占|攻入|收复|解放|光复|克复|夺回|侵占|占领|进占|强占|强据|抢占|重占|窜占|袭占|袭入|袭击|围攻|包围|进犯|窜犯|窜扰|进袭|恢复|退守|退至|退到|逃往|逃至|窜至|撤至|进至|侵至|侵入|进抵|进驻|驻守|固守|盘踞|据守|增防)"
              + "(?:[了我]|(?:该[县镇村城]|\\p{IsHan}{2,3})?以?[东西南北]{1,2}[角隅]?之?)?"
              + Bearings.CALLED
              + "(?<name>\\p{IsHan}{2,3}(?=重镇|要镇|要隘)|(?<=重镇|要镇|据点|要点|要地)\\p{IsHan}[庄屯寨村堡集](?=[，。、；）])|\\p{IsHan}{1,3}?(?:庄子|屯子|岗子|洼子|店子)|\\p{IsHan}{2,4}?[庄屯寨村镇渡"
              + Sites.CHARACTERS
              + "])(?=[，。、；）（后等之及和与]|一[带线]|车站|据点|[重要]镇|要隘|附近|以[东南西北]|之?[敌匪伪])");

  /** 许家沟|沦陷, 仅|下柏树|一村: villages by what befell them, or as one of many. */
  private static final Expression FALLEN =
      Expression.compile(
          "(?<=[，。；、\\n　仅单以自])(?<name>\\p{IsHan}{2,3}["
              + "庄屯寨村镇"
              + Sites.CHARACTERS
              + "](?=沦陷|失守|失陷|陷落|光复)|\\p{IsHan}{2,3}(?=一村[，。、就即有的]))");

  private static final Expression CALLED = Expression.compile("(?:" + Bearings.STRONGHOLDS + ")");

  /** 马家湾|农民: whose village begins the clause. */
  private static final Expression OF_PEOPLE =
      Expression.compile(
          "(?<=[，。；：\\n　”])(?<name>\\p{IsHan}{1,2}家["
              + "庄屯寨窑"
              + Sites.CHARACTERS
              + "])(?=农民|群众|民兵|村民|妇女|的?翻身|贫农|互助组)");

  private Battlegrounds() {}

  static void scan(Passage passage, Spans spans) {
    scan(TAKEN.in(passage.text()), passage, spans);
    scan(FALLEN.in(passage.text()), passage, spans);
    scan(OF_PEOPLE.in(passage.text()), passage, spans);
  }

  private static void scan(Search taken, Passage passage, Spans spans) {
    while (taken.find()) {
      int begin = taken.start("name");
      int end = taken.end("name");
      if (spans.free(begin, end) && isName(passage, begin, end)) {
        spans.put(new NameSpan(begin, end, passage.text().substring(begin, end), Form.SUFFIXED));
      }
    }
  }

  private static boolean isName(Passage passage, int begin, int end) {
    String stem = passage.text().substring(begin, end - 1);
    return passage.at(begin) != '我'
        && !CALLED.isAt(passage.text(), begin)
        && stem.chars().noneMatch(c -> NameStart.stops((char) c))
        && !NameStart.notAName(stem)
        && !NameStart.ordinaryWords(passage, begin, end);
  }
}
