package org.broadsheet.extract.english.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.BeadNumbers;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.figure.FigureWords;
import org.broadsheet.extract.english.figure.WrittenNumber;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.quantity.SpokenNumber;

/**
 * Ranges of which the translation has one end right: 1951到1953年 as "from 1951 to 1955". {@link
 * NumberCheck} takes a range for said where either end is.
 */
final class RangeCheck {
  private static final double CONFIDENCE = 0.8;

  /** Characters between the ends of a range: 年至. */
  private static final int FARTHEST = 2;

  /** 1951 to 1953 two dams: a year, and a number that is no part of it. */
  private static final Expression RUNS_ON = Expression.compile("\\b\\d{4} [a-z]+$");

  private RangeCheck() {}

  static Stream<Issue> check(Bead bead, BeadNumbers numbers) {
    List<SpokenNumber> spoken = numbers.spoken();
    return numbers.written().stream()
        .filter(range -> range.low().compareTo(range.high()) != 0)
        .filter(range -> !RUNS_ON.isIn(bead.english().text().substring(range.begin(), range.end())))
        .filter(range -> isSaid(numbers, range.low()) != isSaid(numbers, range.high()))
        .flatMap(
            range ->
                spoken.stream()
                    .filter(number -> isOtherEnd(spoken, number, range))
                    .findFirst()
                    .stream()
                    .map(end -> issue(bead, range, end)));
  }

  private static boolean isSaid(BeadNumbers numbers, BigDecimal value) {
    return numbers.spoken().stream()
        .anyMatch(number -> same(number.low(), value) || same(number.high(), value));
  }

  /** Whether a number stands right beside the end that is right, and is the other end. */
  private static boolean isOtherEnd(
      List<SpokenNumber> spoken, SpokenNumber number, WrittenNumber range) {
    if (number.low().compareTo(number.high()) != 0) {
      return has(range, number.low()) != has(range, number.high());
    }
    int index = spoken.indexOf(number);
    boolean first = index + 1 < spoken.size() && joins(number, spoken.get(index + 1));
    boolean second = index > 0 && joins(spoken.get(index - 1), number);
    return !has(range, number.low())
        && ((first && equal(range.high(), spoken.get(index + 1)))
            || (second && equal(range.low(), spoken.get(index - 1))));
  }

  /** 1951|到|1953, 1951年|至|1953: as near as the ends of a range are. */
  private static boolean joins(SpokenNumber first, SpokenNumber second) {
    return second.begin() - first.end() <= FARTHEST;
  }

  private static boolean has(WrittenNumber range, BigDecimal value) {
    return same(value, range.low()) || same(value, range.high());
  }

  private static boolean equal(BigDecimal end, SpokenNumber number) {
    return same(number.low(), end);
  }

  /** Also 58 of 1956到58年 and 1958, and 三 of 三至五万 and thirty thousand. */
  private static boolean same(BigDecimal chinese, BigDecimal english) {
    return NumberCheck.isShortYear(chinese, english)
        || NumberCheck.digits(chinese).equals(NumberCheck.digits(english));
  }

  private static Issue issue(Bead bead, WrittenNumber range, SpokenNumber end) {
    return new Issue(
        bead.english().part(range.begin(), range.end()),
        Optional.of(bead.chinese().part(end.begin(), end.end())),
        "english.number",
        end.low().compareTo(end.high()) == 0
            ? end.low().toPlainString()
            : FigureWords.number(end.low()) + " to " + FigureWords.number(end.high()),
        CONFIDENCE);
  }
}
