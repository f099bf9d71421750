package org.broadsheet.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Villages and small towns that reports of war and works tell of by where they lie from a known
 * place: 平遥北之|范村、石家堡, 单县东北二十里之重镇|柳沟, 虞城间之|高坝附近, |高垣（蓝山以东十余里）.
 */
final class Bearings {
  /** What a town or a place worth holding is called, alternatives of an expression. */
  static final String STRONGHOLDS = "重镇|要镇|名镇|大镇|据点|要点|要地|要隘";

  /** Words for what a place is, before its name. */
  static final String CALLED = "(?:(?:军事|战略|交通|公路|铁路)?(?:" + STRONGHOLDS + "|市镇|集镇|车站|村庄))?";

  private static final String FAR = "(?:[一二三四五六七八九十百廿卅余数多0-9]{1,5}(?:华里|公里|里)许?处?)";

  private static final Expression FROM =
      Expression.compile(
          "(?:县?城|军站|车站|镇)?(?:(?:及|与)其)?(?:以?[东西南北]{1,2}[面侧]?(?:[与及]以?[东西南北]{1,2})?"
              + "(?:"
              + FAR
              + "的|"
              + FAR
              + "?之)|间之|附近之)"
              + "(?:[蒋敌伪匪顽阎日]{1,2}军?(?=[\\p{IsHan}]{0,2}(?:"
              + STRONGHOLDS
              + ")))?"
              + CALLED
              + "(?=\\p{IsHan})");

  private static final Expression NAME =
      Expression.compile(
          "\\p{IsHan}{2,3}?(?=[，。、；）（]|等|及|与|和|一[带线]|两|附近|之|以[东南西北]|遭|被|进[攻犯]|激战|接触|地区|车站|据点|[东南西北]{1,2}(?:之|[，。]))");

  /** 高垣（蓝山以东十余里）: what brackets put so far from a known place. */
  private static final Expression BRACKETED =
      Expression.compile(
          "(?<=[在、，。；至到于）\n　])(?<name>\\p{IsHan}{2,3})(?=（\\p{IsHan}{2,5}?(?:县|城)?以?[东西南北]{1,2}[面侧]?[^，。（）]{0,2}"
              + FAR
              + "）)");

  /** How far from a place or beyond it a name is told to lie, right before the name. */
  private static final Expression BEYOND =
      Expression.compile(
          "(?:以[东西南北]{1,2}[面侧]?"
              + FAR
              + "?|[东西南北]{1,2}[面侧]?"
              + FAR
              + "|间|附近)[之的]"
              + CALLED
              + "(?:\\p{IsHan}{2,3}[、及和与])*$");

  private static final Expression BRACKETED_BEHIND =
      Expression.compile("^（\\p{IsHan}{2,5}?(?:县|城)?以?[东西南北]{1,2}[面侧]?[^，。（）]{0,2}" + FAR + "）");

  /** 北塘冲（孟州、济源之间）: what brackets put between two places. */
  private static final Expression BETWEEN =
      Expression.compile(
          "(?<=[在、，。；至到于])(?<name>\\p{IsHan}{2,3})(?=（\\p{IsHan}{2,4}[、与和]\\p{IsHan}{2,4}之?间）)");

  private Bearings() {}

  static void scan(Passage passage, Spans spans) {
    List<NameSpan> known = new ArrayList<>(spans.all());
    for (NameSpan place : known) {
      int begin = endAt(FROM, passage, place.end());
      if (begin > 0 && passage.sentenceAt(begin) == passage.sentenceAt(place.begin())) {
        scanList(passage, spans, begin);
      }
    }
    putAll(BRACKETED.in(passage.text()), passage, spans);
    putAll(BETWEEN.in(passage.text()), passage, spans);
  }

  private static void putAll(Search named, Passage passage, Spans spans) {
    while (named.find()) {
      put(passage, spans, named.start("name"), named.end("name"));
    }
  }

  /**
   * Whether the words around a name say no more than how far from another place it lies, which may
   * be in the next unit.
   */
  static boolean isBeyond(String before, String after) {
    return BEYOND.isIn(before) || BRACKETED_BEHIND.isIn(after);
  }

  private static int endAt(Expression expression, Passage passage, int begin) {
    return expression.at(passage.text(), begin).map(Matcher::end).orElse(-1);
  }

  private static void scanList(Passage passage, Spans spans, int first) {
    int begin = first;
    boolean more = true;
    while (more) {
      int end = spans.beginningAt(begin).map(NameSpan::end).orElse(endAt(NAME, passage, begin));
      more = end > 0 && (spans.beginningAt(begin).isPresent() || put(passage, spans, begin, end));
      more &= "、及和与".indexOf(passage.at(end)) >= 0;
      begin = end + 1;
    }
  }

  private static boolean put(Passage passage, Spans spans, int begin, int end) {
    boolean name =
        spans.free(begin, end)
            && passage.text().substring(begin, end).chars().allMatch(c -> isOfAName((char) c))
            && !NameStart.notAName(passage.text().substring(begin, end))
            && !NameStart.ordinaryWords(passage, begin, end);
    if (name) {
      spans.put(new NameSpan(begin, end, passage.text().substring(begin, end), Form.SUFFIXED));
    }
    return name;
  }

  private static boolean isOfAName(char c) {
    return Han.is(c) && "的在和或不到从向由于把被将与及同之是以等其该各此这那".indexOf(c) < 0;
  }
}
