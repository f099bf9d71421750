package org.broadsheet.extract.english.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.figure.FigureWords;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.quantity.SpokenNumber;
import org.broadsheet.extract.quantity.SpokenNumber.Kind;

/**
 * Counts that the translation leaves out: 派出四个测量队 told as "sent out survey teams". Only where every
 * other number of the sentence is said, at least one of them, and no word of the translation may
 * stand for the count.
 */
final class LostNumbers {
  private static final double CONFIDENCE = 0.5;

  /** Of less than three English mostly says both, another or nothing. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(3);

  /**
   * What a count is followed by, but for days, years and people, which English puts in many ways.
   */
  private static final Expression COUNTED =
      Expression.compile(
          "^(?:余|多)?(?:个(?!月|世纪|方面|五年|一|小时)|名|座|所|架|艘|辆|台|部|头|匹|斤|亩|吨|石|担|万|亿|元|块|棵|株|条|件|间|户|处|公里|公尺|米|里|尺|孔|眼|门|支|只|套|种(?!种)|家|篇|幅|队|师|团|营|连|县|区|乡|村|社)");

  private static final Expression ORDINAL = Expression.compile("(?:第|初|星期|周|礼拜|路|号|为|以|不|丢)$");

  /** Words that say a count otherwise. */
  private static final Expression INSTEAD =
      Expression.compile(
          "(?i)\\b(?:\\w*dozens?|scores?|decades?|centur\\w+|quarter\\w*|all|every|each|both|pair|couple|trio|quartet|half|several|many|various|number|numerous|these|those|hundreds|thousands|millions|tens|triple\\w*|double\\w*|\\w+fold)\\b");

  private LostNumbers() {}

  /**
   * @param left numbers of the original that nothing in the translation says
   * @param all how many numbers the original has
   */
  static Stream<Issue> of(Bead bead, List<SpokenNumber> left, int all) {
    return left.size() == 1 && all > 1
        ? Stream.of(left.get(0))
            .filter(number -> isCount(bead, number))
            .flatMap(number -> issue(bead, number).stream())
        : Stream.empty();
  }

  private static boolean isCount(Bead bead, SpokenNumber number) {
    String chinese = bead.chinese().text();
    return number.kind() == Kind.PLAIN
        && number.low().compareTo(LEAST) >= 0
        && COUNTED.isIn(chinese.substring(number.end()))
        && !ORDINAL.isIn(chinese.substring(0, number.begin()));
  }

  private static Optional<Issue> issue(Bead bead, SpokenNumber number) {
    int[] clause = Clauses.facing(bead, number.begin());
    String english = bead.english().text();
    return INSTEAD.isIn(english.substring(clause[0], clause[1]))
        ? Optional.empty()
        : Optional.of(
            new Issue(
                bead.english().part(clause[0], clause[1]),
                Optional.of(bead.chinese().part(number.begin(), number.end())),
                "english.number",
                FigureWords.number(number.low()),
                CONFIDENCE));
  }
}
