package org.broadsheet.extract.english.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.BeadNumbers;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.figure.FigureWords;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.text.Numerals;

/** Two digits in a row that mean from one to the other: 三四亿 is 300 to 400 million, not 340. */
final class AdjacentDigitsCheck {
  private static final Expression RANGE =
      Expression.compile(
          "(?<![〇零一二三四五六七八九十百千万亿两\\d点.第])([一二三四五六七八])([二三四五六七八九])(百万|千万|十万|十|百|千|万|亿)(?![〇零一二三四五六七八九])");
  private static final Map<String, Integer> ZEROS =
      Map.of("十", 1, "百", 2, "千", 3, "万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8);

  private AdjacentDigitsCheck() {}

  static Stream<Issue> check(Bead bead, BeadNumbers numbers) {
    return RANGE.results(bead.chinese().text()).stream()
        .flatMap(range -> check(bead, range, numbers).stream());
  }

  private static Optional<Issue> check(Bead bead, MatchResult range, BeadNumbers numbers) {
    int low = Numerals.integer(range.group(1)).orElse(0);
    int high = Numerals.integer(range.group(2)).orElse(0);
    int zeros = ZEROS.getOrDefault(range.group(3), 0);
    BigDecimal asOne = BigDecimal.valueOf(10L * low + high).scaleByPowerOfTen(zeros - 1);
    return high != low + 1
        ? Optional.empty()
        : numbers.figures().stream()
            .filter(number -> number.core().compareTo(asOne) == 0)
            .findFirst()
            .map(
                number ->
                    new Issue(
                        bead.english().part(number.begin(), number.end()),
                        Optional.of(bead.chinese().part(range.start(), range.end())),
                        "english.number",
                        words(low, zeros) + " to " + words(high, zeros),
                        0.8));
  }

  private static String words(int digit, int zeros) {
    return FigureWords.number(BigDecimal.valueOf(digit).scaleByPowerOfTen(zeros));
  }
}
