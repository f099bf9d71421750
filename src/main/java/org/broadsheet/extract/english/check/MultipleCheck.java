package org.broadsheet.extract.english.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.figure.EnglishNumber;
import org.broadsheet.extract.english.figure.EnglishNumbers;
import org.broadsheet.extract.english.figure.FigureWords;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.quantity.SpokenNumber;

/**
 * Multiples: 增加了三倍 adds three times the old value, which makes four times as much, so that a
 * threefold increase or "three times as much" says one time less; 为三倍 is three times as much, and
 * 翻两番 four.
 */
final class MultipleCheck {
  private static final String NUMBER =
      "(?:将?近|约)?(?<number>[一二两三四五六七八九十\\d]{1,3}(?:[点.][〇零一二三四五六七八九\\d]+)?)";
  private static final Expression MULTIPLE =
      Expression.compile(
          "(?<added>(?:增加|增长|增产|提高|扩大|上升|增|多)(?:了|出|收)?)"
              + NUMBER
              + "(?:多|余)?倍|(?:为|是|达|达到|等于|相当于)[^，。；倍增加]{0,14}?"
              + NUMBER.replace("number", "whole")
              + "(?:多|余)?倍|翻了?(?<doublings>[一两二三])番");
  private static final Expression SAID =
      Expression.compile(
          "\\b(?<fold>[a-z]+|\\d+)[- ]?fold\\b"
              + "|(?<![\\d.])(?<!\\bby )(?:\\bto )?\\b(?<times>[a-z]+|\\d+(?:\\.\\d+)?) times (?:as|that|the|what|its|of|their)\\b"
              + "|\\b(?<word>doubled|twice|tripled|trebled|quadrupled)\\b"
              + "|\\b(?:increas|ris|rose|grew|grow|up)\\w* (?:\\w+ )?by (?:about |nearly |over |more than |some )?(?<added>[a-z]+|\\d+(?:\\.\\d+)?)(?: times\\b|-?fold\\b)(?: over| compared)?",
          Pattern.CASE_INSENSITIVE);

  private MultipleCheck() {}

  static Stream<Issue> check(Bead bead) {
    String chinese = bead.chinese().text();
    if (chinese.indexOf('倍') < 0 && chinese.indexOf('番') < 0) {
      return Stream.empty();
    }
    List<MatchResult> meant = MULTIPLE.results(chinese);
    List<MatchResult> said = SAID.results(bead.english().text());
    if (meant.size() != 1 || said.size() != 1) {
      return Stream.empty();
    }
    BigDecimal right = meant(meant.get(0));
    return said(said.get(0))
        .filter(value -> value.compareTo(right) != 0)
        .map(
            value ->
                new Issue(
                    bead.english().part(said.get(0).start(), said.get(0).end()),
                    Optional.of(bead.chinese().part(meant.get(0).start(), meant.get(0).end())),
                    "english.multiple",
                    FigureWords.number(right) + " times as much",
                    0.65))
        .stream();
  }

  /** How many times as much. */
  private static BigDecimal meant(MatchResult multiple) {
    if (multiple.group(2) != null) {
      return number(multiple.group(2)).add(BigDecimal.ONE);
    }
    return multiple.group(3) != null
        ? number(multiple.group(3))
        : BigDecimal.valueOf(2).pow(number(multiple.group(4)).intValue());
  }

  private static BigDecimal number(String numeral) {
    return SpokenNumber.in(numeral).stream()
        .findFirst()
        .map(SpokenNumber::low)
        .orElse(BigDecimal.ZERO);
  }

  private static Optional<BigDecimal> said(MatchResult words) {
    if (words.group(3) != null) {
      return Optional.of(
          BigDecimal.valueOf(
              switch (words.group(3).toLowerCase(Locale.ROOT)) {
                case "doubled", "twice" -> 2;
                case "tripled", "trebled" -> 3;
                default -> 4;
              }));
    }
    if (words.group(4) != null) {
      return EnglishNumbers.in(words.group(4)).stream()
          .findFirst()
          .map(number -> number.core().add(BigDecimal.ONE));
    }
    String number = words.group(1) != null ? words.group(1) : words.group(2);
    return EnglishNumbers.in(number).stream().findFirst().map(EnglishNumber::core);
  }
}
