package org.broadsheet.extract.place;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.lexicon.Tokens;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.place.NameSpan.Form;

/**
 * Takes in the names in doubt that their neighbours, a full form or an office vouch for, and those
 * that these vouch for in turn.
 */
final class DoubtfulNames {
  /** What stands only behind a place that has it: offices, troops, directions from a town. */
  private static final Expression UNIT_HAS =
      Expression.compile(
          "[县市地]委|专[署区员]|行署|军分区|(?:县|市)?(?:人民|民主)?政府|人民委员会|部分地区|境内|以[东南西北]|附近|保安团|伪军|守敌|民兵|各界|消息(?=[】：])|城(?!市)|[东南西北]{1,2}(?=[歼击围攻阻截俘毙郊部线])|县城|等[县市专]|县长|市长");

  /** 太谷|新区, 武乡|群众: who lives there, and what a report has beside the bare name of its county. */
  private static final Expression COUNTY_HAS =
      Expression.compile(
          "新区|老区|半?老区|新?收复区|广大(?!的)|全[县区境]|各[区村乡地界阶]|群众|农民|人民|干部|民工|军民|妇女|贫农|民校|参战|翻身");

  /** 四平|前线, 大同|外围: what only a town that is fought for has. */
  private static final Expression FRONT = Expression.compile("方面(?=[，我敌军民])|前线|外围|战役|之役|守军|解放战");

  private static final String OUTSKIRTS = "郊区";

  private final PlaceNames names;

  DoubtfulNames(PlaceNames names) {
    this.names = names;
  }

  void scan(Passage passage, Spans spans) {
    Set<String> stems = new LinkedHashSet<>();
    for (NameSpan span : spans.all()) {
      stems.add(span.name());
      stems.add(PlaceNaming.stem(span.name()));
    }
    boolean changed = true;
    List<NameSpan> left = new ArrayList<>(spans.doubtful());
    while (changed) {
      changed = false;
      for (NameSpan span : List.copyOf(left)) {
        if (!spans.free(span.begin(), span.end())) {
          left.remove(span);
        } else if (isVouchedFor(passage, spans, span, stems)) {
          spans.put(span);
          stems.add(span.name());
          left.remove(span);
          changed = true;
        }
      }
    }
  }

  /**
   * @param named the names found so far, with and without their suffix
   */
  private boolean isVouchedFor(Passage passage, Spans spans, NameSpan span, Set<String> named) {
    boolean repeated =
        named.contains(span.name()) && passage.tokens().nature(span.begin()) != Nature.v;
    boolean amongPlaces =
        isBareDistrict(span)
            ? isAfterItsCity(spans, span) && !ordinaryWord(passage, span)
            : hasNeighbour(passage, spans, span);
    return repeated
        || amongPlaces
        || isBeforeAnOffice(passage, span)
        || CountyAmongNeighbours.is(names, passage, spans, span)
        || isCountyOfTheCity(spans, passage, span)
        || isInANamedCity(span, named);
  }

  /**
   * 解放, 南山, 裕华: districts are written without 区 only after their city, and as ordinary words often.
   */
  private boolean isBareDistrict(NameSpan span) {
    return span.form() == Form.SHORT && names.isArea(span.name());
  }

  private boolean isAfterItsCity(Spans spans, NameSpan district) {
    return spans
        .endingAt(district.begin())
        .filter(city -> names.above(district.name()).contains(PlaceNaming.stem(city.name())))
        .isPresent();
  }

  /** 北京郊区|怀柔: a county of the city right before, though its name is also a word. */
  private boolean isCountyOfTheCity(Spans spans, Passage passage, NameSpan county) {
    int end = county.begin() - OUTSKIRTS.length();
    return passage.startsWith(OUTSKIRTS, end)
        && spans
            .endingAt(end)
            .filter(city -> names.above(county.name()).contains(PlaceNaming.stem(city.name())))
            .isPresent();
  }

  /** 徐汇区 in a text that names 上海. */
  private boolean isInANamedCity(NameSpan span, Set<String> named) {
    return span.name().length() > 2
        && names.isDistrict(span.name())
        && names.isFull(span.name())
        && names.above(span.name()).stream().anyMatch(named::contains);
  }

  /** 临沧地委, 建瓯部分地区: what only a unit has speaks for one. */
  private boolean isBeforeAnOffice(Passage passage, NameSpan span) {
    return span.form() == Form.SHORT
        && !isBareDistrict(span)
        && !NameStart.notAName(span.name())
        && (names.inUse(span.name(), passage.date()) || isCountyOfAnotherTime(passage, span))
        && passage.tokens().boundary(span.begin())
        && (UNIT_HAS.isAt(passage.text(), span.end())
            || isFoughtFor(passage, span)
            || isCountyOfPeople(passage, span));
  }

  private static boolean isFoughtFor(Passage passage, NameSpan span) {
    return FRONT.isAt(passage.text(), span.end())
        && !NameStart.ordinaryWords(passage, span.begin(), span.end());
  }

  /**
   * 涞水|政府: a county that was merged and restored, so that the gazetteer has it only from then on,
   * where no word of the language explains the name.
   */
  private boolean isCountyOfAnotherTime(Passage passage, NameSpan span) {
    return names.isCounty(span.name())
        && !NameStart.ordinaryWords(passage, span.begin(), span.end());
  }

  /** At the beginning of a line or clause, where no word of the language explains the name. */
  private boolean isCountyOfPeople(Passage passage, NameSpan span) {
    return COUNTY_HAS.isAt(passage.text(), span.end())
        && !Han.is(passage.at(span.begin() - 1))
        && names.isCounty(span.name())
        && !NameStart.ordinaryWords(passage, span.begin(), span.end());
  }

  private static boolean hasNeighbour(Passage passage, Spans spans, NameSpan span) {
    boolean goesOn =
        passage.at(span.begin() - 1) == '、' && spans.endingAt(span.begin() - 1).isPresent();
    boolean listed =
        goesOn
            || (passage.at(span.end()) == '、'
                && spans.beginningAt(span.end() + 1).isPresent()
                && !PlaceScanner.isEndOfAnother(passage, span.begin(), span.name()));
    boolean follows = spans.endingAt(span.begin()).isPresent();
    boolean precedes = spans.beginningAt(span.end()).isPresent();
    boolean whole = passage.tokens().boundary(span.begin());
    boolean verb = passage.tokens().nature(span.begin()) == Nature.v;
    return listed
        || (whole && precedes && !verb)
        || (follows
            && whole
            && !PlaceScanner.beginsLikeWords(span.name())
            && !ordinaryWord(passage, span)
            && !PlaceSuffix.isOne(span.name()));
  }

  /** A verb, adjective or adverb of the language, which beside a place need not be one itself. */
  private static boolean ordinaryWord(Passage passage, NameSpan span) {
    Tokens tokens = passage.tokens();
    if (!tokens.boundary(span.end())) {
      return true;
    }
    char nature = tokens.nature(span.begin()).toString().charAt(0);
    return tokens.isWord(span.begin(), span.end()) && "vadilcmf".indexOf(nature) >= 0;
  }
}
