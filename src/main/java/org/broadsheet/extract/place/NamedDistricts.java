package org.broadsheet.extract.place;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Table;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Districts with a name that no table holds, right after their county or city, 天门县|皂市区, 和静县|巴音布鲁克区;
 * before a unit of their own, 保安区|还地桥公社; or in a list with another, 玉祥门区、莲湖区.
 */
final class NamedDistricts {
  private static final Pattern DISTRICT = Pattern.compile("(\\p{IsHan}{2,5}?)区(?![域别划间分段内外级际])");

  private static final Pattern OUTSKIRTS =
      Pattern.compile("[郊城矿]区(?=\\p{IsHan}{1,5}?(?:公社|乡|镇|大队|人民政府|区委|法院|公安|街道))");

  /** Kinds of area, which name none: 山区, 工业区. */
  private static final Set<String> KINDS =
      Set.copyOf(Table.words(NamedDistricts.class, "kinds-of-area.txt"));

  /** 郾城|城关区: the district of a county's own town. */
  private static final String OWN_TOWN = "城关区";

  private static final String UPPER = "县市州盟旗";

  /** 柳市区, 宜山区: after these a kind of one character does not tell of an area. */
  private static final Pattern OWN = Pattern.compile("[^大老高深小石半荒远近沿各本全整城新旧上下内外前后东南西北中]\\p{IsHan}");

  private static final Expression APART =
      Expression.compile("(?<=[，。；：、和及在到从由　\n])\\p{IsHan}{2,3}?区");

  /** 中山区|（以原第二区为主）: what number a district had. */
  private static final Pattern FORMERLY =
      Pattern.compile("（[^（）]{0,6}第[一二三四五六七八九十]{1,3}(?:、[^（）]{1,8})?区[^（）]{0,6}）");

  private static final String LISTED = "社乡镇区县";

  private static final Pattern UNIT =
      Pattern.compile("(?<stem>\\p{IsHan}{2,4}?)(?:人民公社|公社|乡|镇|大队|村)");

  private NamedDistricts() {}

  static void scan(Passage passage, Spans spans) {
    spans.all().stream()
        .filter(county -> passage.startsWith(OWN_TOWN, county.end()))
        .map(
            county ->
                new NameSpan(
                    county.end(), county.end() + OWN_TOWN.length(), OWN_TOWN, Form.SUFFIXED))
        .forEach(spans::putIfFree);
    scanOutskirts(passage, spans);
    scanApart(passage, spans);
    for (NameSpan upper : spans.all()) {
      Matcher district =
          DISTRICT.matcher(passage.text()).region(upper.end(), passage.text().length());
      if ((UPPER.indexOf(passage.at(upper.end() - 1)) >= 0 || isAutonomousCounty(upper))
          && district.lookingAt()
          && isFree(spans, district)
          && isName(passage, district, passage.at(upper.end() - 1) == '县')) {
        spans.put(new NameSpan(district.start(), district.end(), district.group(), Form.SUFFIXED));
      }
    }
  }

  /** 炉山县苗族自治区: of the rank of a county until 1955. */
  private static boolean isAutonomousCounty(NameSpan upper) {
    return upper.form() == Form.SUFFIXED && upper.name().endsWith("族自治区");
  }

  /** 蚌埠市|郊区 with a unit of its own behind: the district of that name. */
  private static void scanOutskirts(Passage passage, Spans spans) {
    for (NameSpan city : spans.all()) {
      Matcher outskirts =
          OUTSKIRTS.matcher(passage.text()).region(city.end(), passage.text().length());
      if (city.form() == Form.FULL && city.name().endsWith("市") && outskirts.lookingAt()) {
        String name = city.name() + outskirts.group();
        spans.putIfFree(new NameSpan(outskirts.start(), outskirts.end(), name, Form.SUFFIXED));
      }
    }
  }

  /** 保安区|还地桥公社, 玉祥门区、|莲湖区: no county stands before them, but what follows is a district's. */
  private static void scanApart(Passage passage, Spans spans) {
    Search district = APART.in(passage.text());
    while (district.find()) {
      int begin = district.start();
      int end = district.end();
      String stem = passage.text().substring(begin, end - 1);
      boolean unit = hasUnit(passage, spans, end);
      boolean goesOn =
          unit && passage.at(begin - 1) == '、' && LISTED.indexOf(passage.at(begin - 2)) >= 0;
      boolean name =
          isFreeApart(spans, begin, end)
              && !isOfAKind(stem, unit && stem.length() > 2)
              && isMadeOfNames(passage, stem, begin, stem.length() > 2)
              && (goesOn || !NameStart.ordinaryWords(passage, begin, end - 1))
              && (unit || isListed(passage, spans, begin, end));
      if (name || (isFreeApart(spans, begin, end) && isNumbered(passage, end))) {
        spans.put(new NameSpan(begin, end, district.group(), Form.SUFFIXED));
      }
    }
  }

  /** 新安|区: the bare name of a county elsewhere may stand where the district's begins. */
  private static boolean isFreeApart(Spans spans, int begin, int end) {
    return spans.free(begin, end)
        || spans
            .beginningAt(begin)
            .filter(name -> name.form() == Form.SHORT && name.end() == end - 1)
            .isPresent();
  }

  private static boolean hasUnit(Passage passage, Spans spans, int end) {
    Matcher unit = UNIT.matcher(passage.text()).region(end, passage.text().length());
    return unit.lookingAt()
        && spans.free(end, unit.end())
        && unit.group().chars().noneMatch(c -> NameStart.stops((char) c))
        && !NameStart.ordinaryWords(passage, end, unit.end("stem"));
  }

  private static boolean isNumbered(Passage passage, int end) {
    return FORMERLY.matcher(passage.text()).region(end, passage.text().length()).lookingAt();
  }

  private static boolean isListed(Passage passage, Spans spans, int begin, int end) {
    boolean after = passage.at(begin - 1) == '、';
    boolean before = passage.at(end) == '、';
    return (after && spans.endingAt(begin - 1).filter(NamedDistricts::isDistrict).isPresent())
        || (before && spans.beginningAt(end + 1).filter(NamedDistricts::isDistrict).isPresent());
  }

  private static boolean isDistrict(NameSpan span) {
    return span.name().endsWith("区") && span.form() == Form.FULL;
  }

  /** 周口店|区: a shorter name may stand where the district's begins. */
  private static boolean isFree(Spans spans, Matcher district) {
    return spans.free(district.start(), district.end())
        || spans
            .beginningAt(district.start())
            .filter(shorter -> shorter.end() == district.end(1) && shorter.form() != Form.FULL)
            .isPresent();
  }

  private static boolean isName(Passage passage, Matcher district, boolean inCounty) {
    String stem = district.group(1);
    return !isOfAKind(stem, inCounty && OWN.matcher(stem).matches())
        && (ForeignSounds.is(stem) || isMadeOfNames(passage, stem, district.start(), inCounty));
  }

  /**
   * @param own one character does not tell of a kind, 胜阳港
   */
  private static boolean isOfAKind(String stem, boolean own) {
    return KINDS.stream().anyMatch(kind -> stem.endsWith(kind) && !(own && kind.length() == 1));
  }

  private static boolean isMadeOfNames(Passage passage, String stem, int begin, boolean maybeVerb) {
    boolean verb =
        passage.tokens().nature(begin) == Nature.v
            && (!maybeVerb || !passage.tokens().isWord(begin, begin + 1));
    return !verb
        && stem.chars().noneMatch(c -> c != '万' && NameStart.stops((char) c))
        && !NameStart.notAName(stem);
  }
}
