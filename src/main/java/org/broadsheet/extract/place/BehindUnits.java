package org.broadsheet.extract.place;

import java.util.Set;
import java.util.regex.Matcher;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;

/** Where a name begins whose stem was taken to begin with a unit, its town or a kind of area. */
final class BehindUnits {
  private static final String UNIT_ENDS = "区镇乡县";

  /** Words that make a kind of area and no name with 区: 游击, 敌占. */
  private static final Set<String> KINDS_OF_AREA =
      Set.copyOf(Table.words(BehindUnits.class, "kinds-of-area.txt"));

  private static final Expression CALLED =
      Expression.compile("[东西南北]{1,2}[部面]?(?:" + Bearings.STRONGHOLDS + ")");

  private static final Expression TAKEN = Expression.compile("解放|收复|光复|攻克|攻占|占领|克复|进攻|包围");

  private static final String NUMERALS = "一二三四五六七八九十廿0123456789";

  private BehindUnits() {}

  /** The begin of the stem that ends where the suffix begins, or what it was taken for. */
  static int begin(Passage passage, Spans spans, int stem, int suffix) {
    int begin = behindTown(passage, spans, behindDay(passage, stem, suffix), suffix);
    begin = behindCalled(passage, begin, suffix);
    begin = behindTaken(passage, begin, suffix);
    begin = behindUnit(passage, begin, suffix);
    return behindKindOfArea(passage, begin, suffix);
  }

  /** 二日|下郭村: the word for the day of a date. */
  private static int behindDay(Passage passage, int begin, int suffix) {
    boolean day =
        "日月".indexOf(passage.at(begin)) >= 0
            && NUMERALS.indexOf(passage.at(begin - 1)) >= 0
            && suffix - begin > 1;
    return day ? begin + 1 : begin;
  }

  /** 林县|东重镇|姚村: on which side a place lies and what it is called. */
  private static int behindCalled(Passage passage, int begin, int suffix) {
    return CALLED
        .at(passage.text(), begin)
        .map(Matcher::end)
        .filter(end -> suffix > end)
        .orElse(begin);
  }

  /** 解放|石庄: what befell a place of one character. */
  private static int behindTaken(Passage passage, int begin, int suffix) {
    return suffix - begin == 3 && TAKEN.isAt(passage.text(), begin) ? begin + 2 : begin;
  }

  /** 文水|城|义望镇, 滑县|城南|董家集: the town of the county right before, and on which side of it. */
  private static int behindTown(Passage passage, Spans spans, int begin, int suffix) {
    boolean town =
        passage.at(begin) == '城' && suffix - begin > 2 && spans.endingAt(begin).isPresent();
    boolean side = "东西南北".indexOf(passage.at(begin + 1)) >= 0 && suffix - begin > 3;
    return town ? begin + (side ? 2 : 1) : begin;
  }

  /** 端村区|圈头乡, 保安镇|金汤村: a unit's last character within the stem ends another name. */
  private static int behindUnit(Passage passage, int begin, int suffix) {
    for (int at = suffix - 3; at >= begin; at--) {
      if (UNIT_ENDS.indexOf(passage.at(at)) >= 0 && passage.tokens().isWord(at, at + 1)) {
        return at + 1;
      }
    }
    return begin;
  }

  /** 游击区|任村, 灾区|李庄: a kind of area is no part of the name behind it. */
  private static int behindKindOfArea(Passage passage, int begin, int suffix) {
    for (int at = suffix - 2; at > begin; at--) {
      String word = passage.text().substring(begin, at);
      if (passage.at(at) == '区' && KINDS_OF_AREA.contains(word)) {
        return at + 1;
      }
    }
    return begin;
  }
}
