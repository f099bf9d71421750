package org.broadsheet.gazetteer.compile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the sentences of decisions by which one unit takes the place of another, area and all. */
final class Conversions {
  private static final String TYPE = "(?:自治县|自治旗|县|旗|市)";
  private static final String UNIT = "(?!原|合并)[\\u4e00-\\u9fff]{1,14}?" + TYPE;
  private static final String KEPT = "(?:[，,].*)?$";

  private static final String BEFORE = "(?<before>" + UNIT + ")";
  private static final String AFTER = "(?<after>" + UNIT + ")";

  /** Abolished and set up in one sentence: the two must bear one name but for their type. */
  private static final List<Pattern> SET_UP_FOR =
      List.of(
          Pattern.compile("^撤销" + BEFORE + "[，,]?(?:设立|改设)(?:县级)?" + AFTER + KEPT),
          Pattern.compile("^设[立置]" + AFTER + "[，,]撤销" + BEFORE + "$"));

  private static final List<Pattern> MADE_INTO =
      List.of(
          Pattern.compile("^以" + BEFORE + "的?行政区域?为" + AFTER + "的行政区域?" + KEPT),
          Pattern.compile("^(?:原|由)" + BEFORE + "改设(?:为)?" + AFTER + KEPT),
          Pattern.compile("^" + AFTER + "由原" + BEFORE + "改设$"));

  private Conversions() {}

  /** A unit, and what it was made into. */
  record Conversion(String before, String after) {
    private boolean isOfOneName() {
      return after.startsWith(before.replaceAll(TYPE + "$", ""));
    }
  }

  /** The conversion that a sentence tells of, if it tells of one. */
  static Optional<Conversion> in(String sentence) {
    return first(SET_UP_FOR, sentence)
        .filter(Conversion::isOfOneName)
        .or(() -> first(MADE_INTO, sentence))
        .filter(conversion -> !conversion.before().equals(conversion.after()));
  }

  private static Optional<Conversion> first(List<Pattern> wordings, String sentence) {
    return wordings.stream()
        .map(wording -> wording.matcher(sentence))
        .filter(Matcher::matches)
        .findFirst()
        .map(matcher -> new Conversion(matcher.group("before"), matcher.group("after")));
  }
}
