package org.broadsheet.extract.english.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.figure.EnglishNumbers;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;
import org.broadsheet.extract.text.Numerals;

/**
 * Half a unit against a unit and a half: 半个月 is not one and a half months, 三斤半 not three jin. Only
 * where the original has a half of just one kind.
 */
final class HalfCheck {
  private static final String RULE = "english.number";
  private static final Expression HALF_A_UNIT =
      Expression.compile(
          "(?<![一二两三四五六七八九十百千万亿几\\d余多][个年月天日斤里亩石担斗吨倍]?)半(?:个?[年月天日]|个(?:小时|钟头|世纪)|[斤里亩石担斗吨])");
  private static final Expression UNIT_AND_HALF =
      Expression.compile("[一二两三四五六七八九十百千万亿\\d][个年月天日斤里亩石担斗吨倍]?(?:半|个半)|[.．点]");
  private static final Expression AND_A_HALF =
      Expression.compile(
          "\\b(?:[a-z]+|\\d+) and (?:a|one)[- ]half(?: [a-z]+)?", Pattern.CASE_INSENSITIVE);

  private static final Expression UNITS_AND_HALF =
      Expression.compile("(?<number>[一二两三四五六七八九十])(?<unit>年|个月|天|小时|公斤|斤|公里|里|亩|石|担|吨|倍|公尺|尺|丈)半");
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("年", "years?"),
          Map.entry("个月", "months?"),
          Map.entry("天", "days?"),
          Map.entry("小时", "hours?"),
          Map.entry("公斤", "(?:kilograms?|kilogrammes?|kilos?|kg)"),
          Map.entry("斤", "(?:jin|catt(?:y|ies))"),
          Map.entry("公里", "(?:kilomet(?:er|re)s?|km)"),
          Map.entry("里", "li"),
          Map.entry("亩", "(?:mu|mou)"),
          Map.entry("石", "(?:dan|shi|piculs?)"),
          Map.entry("担", "(?:dan|piculs?)"),
          Map.entry("吨", "(?:tons?|tonnes?)"),
          Map.entry("倍", "times"),
          Map.entry("公尺", "met(?:er|re)s?"),
          Map.entry("尺", "(?:chi|feet|foot)"),
          Map.entry("丈", "zhang"));
  private static final Expression ANY_HALF =
      Expression.compile(
          "\\bhal(?:f|ves)\\b|\\.5|months|thirty|eighteen", Pattern.CASE_INSENSITIVE);

  private static final Map<String, String> HALVES =
      Map.of("年", "year", "月", "month", "天", "day", "日", "day", "小时", "hour", "世纪", "century");
  private static final Expression HALF_OF =
      Expression.compile("(?<![一二两三四五六七八九十百千多余几\\d年月天日上下大多小])半个?(年|月|天|日|小时|世纪)(?![前后]半)");
  private static final Expression HALF_OF_IN_ENGLISH =
      Expression.compile(
          "(?<!and )\\bhalf[- ](?:an? )?(year|month|day|hour|century)\\b",
          Pattern.CASE_INSENSITIVE);

  private HalfCheck() {}

  static Stream<Issue> check(Bead bead) {
    return Stream.of(added(bead), lost(bead), ofAnother(bead)).flatMap(Optional::stream);
  }

  /** "two years" where the original has two and a half. */
  private static Optional<Issue> lost(Bead bead) {
    Search half = UNITS_AND_HALF.in(bead.chinese().text());
    if (!half.find() || ANY_HALF.isIn(bead.english().text())) {
      return Optional.empty();
    }
    String number = half.group("number");
    Matcher said =
        Pattern.compile("\\b[\\w-]+ " + UNITS.get(half.group("unit")) + "\\b")
            .matcher(bead.english().text());
    return said.results()
        .filter(words -> counts(words.group(), number))
        .findFirst()
        .map(
            words ->
                new Issue(
                    bead.english().part(words.start(), words.end()),
                    Optional.of(bead.chinese().part(half.start(), half.end())),
                    RULE,
                    "and a half",
                    0.7));
  }

  /** "half a year" for 半个月, where either language has one such half. */
  private static Optional<Issue> ofAnother(Bead bead) {
    List<MatchResult> meant = HALF_OF.results(bead.chinese().text());
    List<MatchResult> said =
        meant.size() == 1 ? HALF_OF_IN_ENGLISH.results(bead.english().text()) : List.of();
    return said.size() == 1
            && !said.get(0).group(1).equalsIgnoreCase(HALVES.get(meant.get(0).group(1)))
        ? Optional.of(
            new Issue(
                bead.english().part(said.get(0).start(), said.get(0).end()),
                Optional.of(bead.chinese().part(meant.get(0).start(), meant.get(0).end())),
                RULE,
                "half a " + HALVES.get(meant.get(0).group(1)),
                0.75))
        : Optional.empty();
  }

  private static boolean counts(String words, String numeral) {
    return EnglishNumbers.in(words).stream()
        .anyMatch(number -> number.core().intValue() == Numerals.integer(numeral).orElse(0));
  }

  private static Optional<Issue> added(Bead bead) {
    String chinese = bead.chinese().text();
    Search half = HALF_A_UNIT.in(chinese);
    Search more = AND_A_HALF.in(bead.english().text());
    return half.find() && !UNIT_AND_HALF.isIn(chinese) && more.find()
        ? Optional.of(
            new Issue(
                bead.english().part(more.start(), more.end()),
                Optional.of(bead.chinese().part(half.start(), half.end())),
                RULE,
                "half",
                0.75))
        : Optional.empty();
  }
}
