package org.broadsheet.extract.place;

import java.util.regex.Matcher;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Villages right behind the numbered district that they are in: 四区|柳河头, 一区|马家砦, 五区的|丰盛营. A district
 * of a county holds no county and no city, so that the bare name of one is there the begin of a
 * village's name, or a village itself: 八区|凤山.
 */
final class DistrictVillages {
  /** Characters that end a village's name, which a district before it makes one. */
  private static final String ENDS = Sites.CHARACTERS + "庄村屯砦寨头家窑院井崖楼园岔集山";

  private static final Expression VILLAGE =
      Expression.compile(
          "的?(?<name>\\p{IsHan}{1,3}?["
              + ENDS
              + "])(?=[，。、；：（的在有已亦也又则即就共仅一二三四五六七八九十卅廿百]"
              + "|(?:农民|群众|民兵|村民|干部|恶霸|地主|贫农|贫雇|雇农|中农|妇女|青年|青壮|成立|召开|组织|报名|参军|开展|合作社|互助组|农会|支部|小学|完小))");

  private static final String DISTRICT = "区";

  private DistrictVillages() {}

  static void scan(Passage passage, Spans spans) {
    for (NameSpan district : spans.all()) {
      if (district.form() == Form.NUMBERED
          && district.name().endsWith(DISTRICT)
          && !PlaceNaming.isOfBaseArea(district.name())) {
        VILLAGE
            .at(passage.text(), district.end())
            .filter(village -> isName(passage, spans, village))
            .ifPresent(village -> put(spans, village));
      }
    }
  }

  private static void put(Spans spans, Matcher village) {
    spans.put(
        new NameSpan(
            village.start("name"), village.end("name"), village.group("name"), Form.SUFFIXED));
  }

  private static boolean isName(Passage passage, Spans spans, Matcher village) {
    int begin = village.start("name");
    int end = village.end("name");
    String stem = passage.text().substring(begin, end - 1);
    return isFree(spans, begin, end)
        && stem.chars().allMatch(c -> Han.is((char) c) && !NameStart.stops((char) c))
        && !NameStart.notAName(stem)
        && !NameStart.notAName(village.group("name"))
        && !passage.tokens().nature(begin).startsWith("v")
        && !NameStart.ordinaryWords(passage, begin, end);
  }

  /** Free but for the bare name of a unit, which cannot lie in the district. */
  private static boolean isFree(Spans spans, int begin, int end) {
    return spans.free(begin, end)
        || spans
            .beginningAt(begin)
            .filter(name -> name.form() == Form.SHORT && name.end() <= end)
            .filter(name -> name.end() == end || spans.free(name.end(), end))
            .isPresent();
  }
}
