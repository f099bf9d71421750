package org.broadsheet.extract.place;

import java.time.LocalDate;
import java.util.List;
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

  /** 叶城县|第二人民公社: right after the county. */
  private static final Pattern COMMUNE = Pattern.compile("第?[一二三四五六七八九十]{1,3}(?:人民)?公社");

  private static final List<String> OUTSKIRTS = List.of("郊区", "城区", "市区", "近郊", "郊");

  /** 三、九、十分区; 原|第二、第三区; 四、五、六、七、城关五个区. */
  private static final Expression LISTED =
      Expression.compile(
          "(?=[第一二三四五六七八九十])(?<![第一二三四五六七八九十百两几0-9])"
              + "(?<list>[一二三四五六七八九十]{1,3}(?:、[一二三四五六七八九十]{1,3})+|(?<=原)第[一二三四五六七八九十]{1,3}(?:、第[一二三四五六七八九十]{1,3})+)"
              + "(?:(?:、城关)?(?:等?[两三四五六七八九十]个?)|各)?(?<suffix>军?分区|专区|区)(?![域别划长委公])");

  /** Communes took the place of the districts in the autumn of 1958. */
  private static final LocalDate LAST = LocalDate.of(1958, 12, 31);

  private static final LocalDate LAST_OF_BASE_AREAS = LocalDate.of(1949, 9, 30);

  private NumberedDistricts() {}

  /** Communes that have a number for a name. */
  static void scanCommunes(Passage passage, Spans spans) {
    for (NameSpan county : spans.all()) {
      Matcher unit = COMMUNE.matcher(passage.text()).region(county.end(), passage.text().length());
      if (county.name().endsWith("县") && unit.lookingAt()) {
        spans.putIfFree(new NameSpan(unit.start(), unit.end(), unit.group(), Form.NUMBERED));
      }
    }
  }

  static void scan(Passage passage, Spans spans) {
    if (passage.date().isAfter(LAST)) {
      return;
    }
    scanLists(passage, spans);
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

  /** Each number of a list with the suffix that closes it, where a unit was named that has them. */
  private static void scanLists(Passage passage, Spans spans) {
    Search list = LISTED.in(passage.text());
    while (list.find()) {
      int begin = list.start("list");
      if (spans.before(begin).isEmpty()) {
        continue;
      }
      for (String number : list.group("list").split("、")) {
        int end = begin + number.length();
        String name = number + list.group("suffix");
        spans.putIfFree(new NameSpan(begin, end, name, Form.NUMBERED));
        begin = end + 1;
      }
    }
  }

  /** 该县三区: the county is the one named last. */
  private static boolean pointsBack(Passage passage, int begin) {
    return passage.startsWith("该县", begin - 2) || passage.startsWith("本县", begin - 2);
  }

  /** 郑州市郊区|第五区. */
  private static boolean isInOutskirts(Passage passage, Spans spans, int begin) {
    return OUTSKIRTS.stream()
        .anyMatch(
            word ->
                passage.startsWith(word, begin - word.length())
                    && spans.endingAt(begin - word.length()).isPresent());
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

  /** 西北、西南|二区: how many regions were listed. */
  private static boolean closesListOfRegions(Passage passage, Spans spans, int begin) {
    return spans
        .endingAt(begin)
        .filter(last -> last.form() == Form.KNOWN)
        .filter(last -> ListMembers.joined(passage, spans, last.begin()).isPresent())
        .isPresent();
  }

  private static boolean isName(Passage passage, Spans spans, Search district) {
    int begin = district.start();
    if (closesListOfRegions(passage, spans, begin)) {
      return false;
    }
    if (spans.endingAt(begin).isPresent()
        || pointsBack(passage, begin)
        || isInOutskirts(passage, spans, begin)) {
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
        && (!Han.is(passage.at(begin - 1)) || "第在即仅据如将我日由从及原".indexOf(passage.at(begin - 1)) >= 0)
        && passage.at(district.end()) != '的';
  }
}
