package org.broadsheet.extract.place;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.lexicon.Han;
import org.broadsheet.extract.lexicon.Passage;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.place.NameSpan.Form;

/** Districts of a county and of a base area with a number for a name: 三区, 第一区, 三分区, 二专区. */
final class NumberedDistricts {
  private static final Expression NUMBERED =
      Expression.compile(
          "(?=[第一二三四五六七八九十])(?<![一二三四五六七八九十百两几0-9])第?[一二三四五六七八九十]{1,3}(?:(?:军?分)?区(?![域别划长委公])|专区)");

  /** 叶城县|第二人民公社|三大队: right after the county, and after the commune. */
  private static final Pattern OF_A_COMMUNE =
      Pattern.compile("第?[一二三四五六七八九十]{1,3}(?:(?<commune>(?:人民)?公社)|(?:生产)?大队)");

  /** Communes took the place of the districts in the autumn of 1958. */
  private static final LocalDate LAST = LocalDate.of(1958, 12, 31);

  private static final LocalDate LAST_OF_BASE_AREAS = LocalDate.of(1949, 9, 30);

  private NumberedDistricts() {}

  /** Communes and their brigades that have a number for a name. */
  static void scanCommunes(Passage passage, Spans spans) {
    for (NameSpan upper : spans.all()) {
      Matcher unit =
          OF_A_COMMUNE.matcher(passage.text()).region(upper.end(), passage.text().length());
      boolean commune = unit.lookingAt() && unit.group("commune") != null;
      String above = commune ? "县" : "公社";
      if (unit.lookingAt() && upper.name().endsWith(above)) {
        spans.putIfFree(new NameSpan(unit.start(), unit.end(), unit.group(), Form.NUMBERED));
      }
    }
  }

  static void scan(Passage passage, Spans spans) {
    if (passage.date().isAfter(LAST)) {
      return;
    }
    Search district = NUMBERED.in(passage.text());
    while (district.find()) {
      if (spans.free(district.start(), district.end())
          && (PlaceNaming.isOfBaseArea(district.group())
              ? isOfBaseArea(passage, spans, district)
              : isName(passage, spans, district))) {
        spans.put(new NameSpan(district.start(), district.end(), district.group(), Form.NUMBERED));
      }
    }
  }

  /** 该县三区: the county is the one named last. */
  private static boolean pointsBack(Passage passage, int begin) {
    return passage.startsWith("该县", begin - 2) || passage.startsWith("本县", begin - 2);
  }

  /** 二专区, but no 四专区 that closes a list of names. */
  private static boolean isOfBaseArea(Passage passage, Spans spans, Search district) {
    boolean closesList =
        spans.endingAt(district.start()).filter(last -> last.form() != Form.KNOWN).isPresent();
    boolean special = district.group().endsWith("专区");
    return !closesList
        && (!special || !passage.date().isAfter(LAST_OF_BASE_AREAS))
        && isName(passage, spans, district);
  }

  private static boolean isName(Passage passage, Spans spans, Search district) {
    int begin = district.start();
    if (spans.endingAt(begin).isPresent() || pointsBack(passage, begin)) {
      return true;
    }
    OptionalInt county = NameStart.of(passage, spans, begin, 2);
    if (county.isPresent() && begin - county.getAsInt() == 2) {
      String name = passage.text().substring(county.getAsInt(), begin);
      spans.put(new NameSpan(county.getAsInt(), begin, name, Form.LISTED).listed(Set.of(), "县"));
      return true;
    }
    Optional<NameSpan> before = spans.before(begin);
    return before.isPresent()
        && (!Han.is(passage.at(begin - 1)) || "第在仅据如将".indexOf(passage.at(begin - 1)) >= 0)
        && passage.at(district.end()) != '的';
  }
}
