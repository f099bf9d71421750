package org.broadsheet.extract.place;

import java.util.Set;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * 。垣曲|前个时期: the bare name of a county that no word explains, at the beginning of a clause, behind
 * what stands before places or before how far something lies from it, in a text that names others
 * of its prefecture or province.
 */
final class CountyAmongNeighbours {
  /** 由|成武, 向|永城, 续克|单县: what one comes from, goes to, is at or takes. */
  private static final Expression AT =
      Expression.compile("(?:[由从自向往至到在于距抵赴援经]|(?:收复|解放|攻克|克复|围攻|包围|进犯|侵占|占领|[续再又连先]克))$");

  /** 单县|东北二十里之柳沟, 永城|以西, 虞城|间之高坝: where something lies by the place. */
  private static final Expression BEARING =
      Expression.compile(
          "(?:县?城|军站|车站)?以?[东南西北]{1,2}[面侧]?(?:之|[一二三四五六七八九十百廿余数0-9]{1,5}(?:华里|公里|里))|(?:县?城|军站|车站)?以[东南西北]|间之");

  private static final int LONGEST_AT = 2;

  private CountyAmongNeighbours() {}

  static boolean is(PlaceNames names, Passage passage, Spans spans, NameSpan span) {
    boolean alone = isCounty(names, passage, span) && isOfSingleCharacters(passage, span);
    Set<String> above = alone ? names.above(span.name()) : Set.of();
    return alone
        && spans.all().stream()
            .filter(other -> other.form() == Form.SHORT || other.form() == Form.FULL)
            .anyMatch(
                other ->
                    above.contains(PlaceNaming.stem(other.name()))
                        || names.above(other.name()).stream().anyMatch(above::contains));
  }

  private static boolean isCounty(PlaceNames names, Passage passage, NameSpan span) {
    boolean clause = !Han.is(passage.at(span.begin() - 1));
    return (clause && names.isCounty(span.name()))
        || ((clause || isApart(passage, span)) && names.isCountyOn(span.name(), passage.date()));
  }

  private static boolean isApart(Passage passage, NameSpan span) {
    int begin = span.begin();
    return AT.isIn(passage.text().substring(Math.max(0, begin - LONGEST_AT), begin))
        || BEARING.isAt(passage.text(), span.end());
  }

  private static boolean isOfSingleCharacters(Passage passage, NameSpan span) {
    for (int at = span.begin(); at < span.end(); at++) {
      if (!passage.tokens().isWord(at, at + 1) || NameStart.stops(passage.at(at))) {
        return false;
      }
    }
    return true;
  }
}
