package org.broadsheet.extract.english.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.pattern.Expression;

/**
 * The scale of numbers that are only told roughly: 十几万 is more than a hundred thousand, not tens of
 * thousands, which is 几万. Checked where both languages have one such number.
 */
final class VagueScaleCheck {
  private static final Expression CHINESE =
      Expression.compile(
          "(?<![〇零一二三四五六七八九十百千万亿两\\d点.])(?<ten>十|几十|数十)?(?<digit>[几数])?(?<scale>百万|千万|[百千万亿])(?![〇零一二三四五六七八九十百千万亿两\\d分])");
  private static final Expression ENGLISH =
      Expression.compile(
          "\\b(?:(?<lead>tens|scores|dozens|hundreds|several|a few|several hundred|several tens) (?:of )?)?(?<scale>hundreds?|thousands?|millions?|billions?)\\b(?! (?:and|\\d))",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, Integer> ZEROS =
      Map.of("百", 2, "千", 3, "万", 4, "百万", 6, "千万", 7, "亿", 8);

  private VagueScaleCheck() {}

  static Stream<Issue> check(Bead bead) {
    String chinese = bead.chinese().text();
    if (chinese.indexOf('几') < 0 && chinese.indexOf('数') < 0) {
      return Stream.empty();
    }
    List<MatchResult> meant =
        CHINESE.results(chinese).stream()
            .filter(number -> number.group(2) != null || isTens(number.group(1)))
            .toList();
    List<MatchResult> said =
        ENGLISH.results(bead.english().text()).stream().filter(VagueScaleCheck::isVague).toList();
    return meant.size() == 1 && said.size() == 1
        ? issue(bead, meant.get(0), said.get(0)).stream()
        : Stream.empty();
  }

  private static boolean isTens(String ten) {
    return ten != null && ten.length() > 1;
  }

  /** Without a number before it: hundreds, tens of thousands. */
  private static boolean isVague(MatchResult number) {
    return number.group(1) != null || number.group(2).toLowerCase(Locale.ROOT).endsWith("s");
  }

  private static Optional<Issue> issue(Bead bead, MatchResult meant, MatchResult said) {
    int right = zeros(meant);
    return right == zerosInEnglish(said)
        ? Optional.empty()
        : Optional.of(
            new Issue(
                bead.english().part(said.start(), said.end()),
                Optional.of(bead.chinese().part(meant.start(), meant.end())),
                "english.number",
                words(right),
                0.7));
  }

  /** The zeros of the least number that the words can mean. */
  private static int zeros(MatchResult number) {
    int scale = ZEROS.getOrDefault(number.group(3), 0);
    return number.group(1) == null ? scale : scale + 1;
  }

  private static int zerosInEnglish(MatchResult number) {
    String scale = number.group(2).toLowerCase(Locale.ROOT);
    int zeros =
        scale.startsWith("hundred")
            ? 2
            : scale.startsWith("thousand") ? 3 : scale.startsWith("million") ? 6 : 9;
    String lead = String.valueOf(number.group(1)).toLowerCase(Locale.ROOT);
    return switch (lead) {
      case "tens", "scores", "dozens", "several tens" -> zeros + 1;
      case "hundreds", "several hundred" -> zeros + 2;
      default -> zeros;
    };
  }

  private static String words(int zeros) {
    String scale =
        zeros < 3 ? "hundred" : zeros < 6 ? "thousand" : zeros < 9 ? "million" : "billion";
    return switch (zeros % 3) {
      case 0 -> "several " + scale;
      case 1 -> "tens of " + scale + "s";
      default -> zeros < 3 ? "several hundred" : "hundreds of " + scale + "s";
    };
  }
}
