package org.broadsheet.extract.place;

import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Rivers, lakes and canals that no table holds: 沙颍河, 新沂河, 兴凯湖, 湟惠渠. Their names are no words of the
 * dictionary.
 */
final class Waters {
  private static final Expression WATER =
      Expression.compile(
          "(?<name>(?<stem>\\p{IsHan}{1,3})(?:[河江湖]|渠(?<![水干支毛斗农沟明暗引总各全条]渠)))(?![南北东西口边流面底堤床道滩山门苏泽]|水(?![灌浇]))");

  private static final Expression RIVER = Expression.compile("[江河](?=[的上下、和与及，。以流]|(?:大桥|沿岸|两岸))");

  private static final Expression WORD =
      Expression.compile(
          "\\p{IsHan}[河江](?=(?:[、和与及]\\p{IsHan}{1,3}[河江])*的?(?:[上中下]游|流域|沿[岸线]|两岸|支流|洪[峰水]|水[位系]|河[道床堤]|大堤|入海|决口|泛滥|工程))");

  /** 清凉江下游: a word that names no water but by what follows it. */
  private static final Expression OF_WORDS =
      Expression.compile("(?<stem>\\p{IsHan}{2})[河江](?=的?(?:[上中下]游|流域|两岸|沿岸|[河大]堤|决口|泛滥|洪[峰水]))");

  /** Part of a river, or a new bed of it: 北汉江, 新沂河. */
  private static final String PARTS = "新老废故南北东西中";

  private Waters() {}

  static void scan(Passage passage, Spans spans) {
    for (NameSpan river : spans.all()) {
      int begin = river.begin() - 1;
      boolean part =
          river.form() == Form.KNOWN
              && "河江".indexOf(passage.at(river.end() - 1)) >= 0
              && PARTS.indexOf(passage.at(begin)) >= 0
              && passage.tokens().isWord(begin, begin + 1)
              && spans.free(begin, begin + 1);
      if (part) {
        String name = passage.text().substring(begin, river.end());
        spans.put(new NameSpan(begin, river.end(), name, Form.SUFFIXED));
      }
    }
    scanNamedForAPlace(passage, spans);
    scanWords(passage, spans);
    scanOfWords(passage, spans);
    Search water = WATER.in(passage.text());
    while (water.find()) {
      if (isName(passage, spans, water)) {
        spans.put(
            new NameSpan(
                water.start("name"), water.end("name"), water.group("name"), Form.SUFFIXED));
      } else {
        water.goOnFrom(water.start() + 1);
      }
    }
  }

  /** 九龙|江: a river whose name is that of a place without its last character. */
  private static void scanNamedForAPlace(Passage passage, Spans spans) {
    for (NameSpan place : spans.all()) {
      boolean bare = place.form() == Form.KNOWN || place.form() == Form.SHORT;
      if (bare && place.name().length() == 2 && RIVER.isAt(passage.text(), place.end())) {
        int end = place.end() + 1;
        String name = passage.text().substring(place.begin(), end);
        spans.put(new NameSpan(place.begin(), end, name, Form.SUFFIXED));
      }
    }
  }

  /** 潮河和白河的上游: rivers that the dictionary has, where the text speaks of water. */
  private static void scanWords(Passage passage, Spans spans) {
    Search word = WORD.in(passage.text());
    while (word.find()) {
      if (passage.tokens().isWord(word.start(), word.end())
          && passage.tokens().nature(word.start()).startsWith("ns")
          && spans.free(word.start(), word.end())) {
        spans.put(new NameSpan(word.start(), word.end(), word.group(), Form.SUFFIXED));
      }
    }
  }

  private static void scanOfWords(Passage passage, Spans spans) {
    Search river = OF_WORDS.in(passage.text());
    while (river.find()) {
      int begin = river.start("stem");
      boolean word =
          passage.tokens().isWord(begin, river.end("stem"))
              && "an".indexOf(passage.tokens().nature(begin).toString().charAt(0)) >= 0;
      if (word && spans.free(begin, river.end())) {
        spans.put(new NameSpan(begin, river.end(), river.group(), Form.SUFFIXED));
      }
    }
  }

  private static boolean isName(Passage passage, Spans spans, Search water) {
    int begin = water.start("name");
    boolean apart =
        !Han.is(passage.at(begin - 1))
            || spans.endingAt(begin).isPresent()
            || ("的之了在和沿到过是及与对把引渡跨".indexOf(passage.at(begin - 1)) >= 0
                && passage.tokens().boundary(begin));
    boolean among = passage.tokens().boundary(begin) && isAmongRivers(passage, spans, water);
    boolean ditch = passage.at(water.end("stem")) == '渠' && water.group("stem").length() < 2;
    return !ditch
        && spans.free(begin, water.end("name"))
        && ((apart && isUnknown(passage, water)) || among);
  }

  /**
   * 洪河 in 整理洪河、汝河: a river of one character beside others; 徒骇河 in 马颊河、徒骇河: what stands after one;
   * 东江和鉴江流域.
   */
  private static boolean isAmongRivers(Passage passage, Spans spans, Search water) {
    boolean listed = passage.at(water.start("name") - 1) == '、';
    boolean joined =
        "和与及".indexOf(passage.at(water.start("name") - 1)) >= 0
            && water.group("stem").length() == 1
            && "大小两各山一同".indexOf(passage.at(water.start("stem"))) < 0;
    boolean before =
        (listed || joined)
            && spans.endingAt(water.start("name") - 1).filter(Waters::isWater).isPresent();
    boolean after =
        passage.at(water.end("name")) == '、'
            && (spans.beginningAt(water.end("name") + 1).filter(Waters::isWater).isPresent()
                || passage.at(water.end("name") + 2) == passage.at(water.end("name") - 1));
    return before || (after && water.group("stem").length() == 1);
  }

  static boolean isWater(NameSpan span) {
    return "河江湖".indexOf(span.name().charAt(span.name().length() - 1)) >= 0;
  }

  /** Whether the stem is made of single characters that are no function words. */
  private static boolean isUnknown(Passage passage, Search water) {
    for (int at = water.start("stem"); at < water.end("stem"); at++) {
      boolean single = passage.tokens().isWord(at, at + 1);
      char nature = passage.tokens().nature(at).toString().charAt(0);
      boolean bound = passage.tokens().nature(at).toString().endsWith("g");
      if (!single
          || (water.group("stem").length() == 1 && !bound && passage.at(at - 1) != '引')
          || NameStart.stops(passage.at(at))
          || (passage.at(at) == '引' && water.group("stem").length() > 1)
          || "updmfqt".indexOf(nature) >= 0) {
        return false;
      }
    }
    return true;
  }
}
