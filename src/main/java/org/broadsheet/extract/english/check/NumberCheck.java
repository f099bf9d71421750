package org.broadsheet.extract.english.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.extract.english.align.Bead;
import org.broadsheet.extract.english.align.BeadNumbers;
import org.broadsheet.extract.english.align.Issue;
import org.broadsheet.extract.english.align.Unnamed;
import org.broadsheet.extract.english.figure.BareScales;
import org.broadsheet.extract.english.figure.CompoundMeasures;
import org.broadsheet.extract.english.figure.EnglishOrdinals;
import org.broadsheet.extract.english.figure.FigureWords;
import org.broadsheet.extract.english.figure.WrittenNumber;
import org.broadsheet.extract.english.figure.WrittenNumber.Sort;
import org.broadsheet.extract.english.name.PlaceTypes;
import org.broadsheet.extract.quantity.SpokenNumber;
import org.broadsheet.extract.quantity.SpokenNumber.Kind;

/**
 * Numbers of any use that one language has and the other has not. What is left on both sides is
 * paired: by the same digits in another order or with another magnitude (4860万 and 486,000), else
 * by order where as many are left on either side.
 */
final class NumberCheck {
  /** What numbers are paired apart. */
  private enum Use {
    SHARE,
    PART,
    YEAR,
    COUNT
  }

  private static final String RULE = "english.number";
  private static final int MOST_LEFT = 3;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SCALE = 2;

  private NumberCheck() {}

  static Stream<Issue> check(Bead bead, BeadNumbers numbers, Unnamed texts) {
    List<SpokenNumber> spoken = numbers.spoken();
    List<WrittenNumber> written = numbers.written();
    List<SpokenNumber> unsaid =
        spoken.stream()
            .filter(number -> !texts.isNameInChinese(number.begin()))
            .filter(number -> !number.vague() && number.kind() != Kind.MULTIPLE)
            .filter(number -> number.high().compareTo(BigDecimal.ONE) != 0)
            .filter(number -> written.stream().noneMatch(other -> agree(bead, number, other)))
            .toList();
    List<WrittenNumber> wrong =
        written.stream()
            .filter(number -> !texts.isNameInEnglish(number.begin()))
            .filter(number -> number.sort() != Sort.WORD)
            .filter(number -> number.high().compareTo(BigDecimal.ONE) != 0)
            .filter(number -> spoken.stream().noneMatch(other -> agree(bead, other, number)))
            .filter(number -> !BareScales.say(bead.chinese().text(), number.low()))
            .filter(number -> !CompoundMeasures.say(bead.chinese().text(), number.low()))
            .toList();
    List<Issue> issues = new ArrayList<>();
    List<SpokenNumber> left = new ArrayList<>(unsaid);
    List<WrittenNumber> right = new ArrayList<>(wrong);
    for (SpokenNumber number : unsaid) {
      Optional<WrittenNumber> same =
          right.stream().filter(other -> sameDigits(number, other)).findFirst();
      if (same.isPresent()) {
        issues.add(issue(bead, number, same.get(), 0.85));
        left.remove(number);
        right.remove(same.get());
      }
    }
    for (Use use : Use.values()) {
      List<SpokenNumber> meant = left.stream().filter(number -> use(number) == use).toList();
      List<WrittenNumber> said = right.stream().filter(number -> use(number) == use).toList();
      if (meant.size() == said.size() && meant.size() <= MOST_LEFT) {
        for (int i = 0; i < meant.size(); i++) {
          issues.add(issue(bead, meant.get(i), said.get(i), 0.75));
        }
      }
    }
    if (left.isEmpty()) {
      return Stream.concat(issues.stream(), added(bead, right));
    }
    return wrong.isEmpty() ? LostNumbers.of(bead, left, spoken.size()) : issues.stream();
  }

  /** Ordinals that the translation adds to the name of a district or another numbered place. */
  private static Stream<Issue> added(Bead bead, List<WrittenNumber> wrong) {
    String english = bead.english().text();
    return wrong.stream()
        .filter(number -> Character.isUpperCase(english.charAt(number.begin())))
        .filter(number -> PlaceTypes.after(english, number.end()).isPresent())
        .filter(
            number ->
                EnglishOrdinals.value(english.substring(number.begin(), number.end())).isPresent())
        .map(
            number ->
                new Issue(
                    bead.english().part(number.begin(), number.end()),
                    Optional.empty(),
                    RULE,
                    null,
                    0.6));
  }

  private static Use use(SpokenNumber number) {
    return switch (number.kind()) {
      case PERCENT -> Use.SHARE;
      case FRACTION -> Use.PART;
      case PLAIN, MULTIPLE -> isYear(number.low()) ? Use.YEAR : Use.COUNT;
    };
  }

  private static Use use(WrittenNumber number) {
    return switch (number.sort()) {
      case PERCENT -> Use.SHARE;
      case FRACTION -> Use.PART;
      case PLAIN, WORD -> isYear(number.low()) ? Use.YEAR : Use.COUNT;
    };
  }

  private static boolean isYear(BigDecimal number) {
    int century = number.intValue() / 100;
    return number.scale() <= 0 && century >= 18 && century <= 20;
  }

  private static boolean agree(Bead bead, SpokenNumber chinese, WrittenNumber english) {
    return agree(chinese, english) || RestOfList.says(bead, chinese, english);
  }

  /** Whether one may render the other: a share as a percentage, 五三年 as 1953. */
  private static boolean agree(SpokenNumber chinese, WrittenNumber english) {
    boolean share = chinese.kind() == Kind.FRACTION;
    return agree(percent(chinese.low(), share), english)
        || agree(percent(chinese.high(), share), english);
  }

  private static boolean agree(BigDecimal value, WrittenNumber english) {
    boolean share = english.sort() == Sort.FRACTION;
    return isSame(value, percent(english.low(), share))
        || isSame(value, percent(english.high(), share));
  }

  private static BigDecimal percent(BigDecimal number, boolean share) {
    return share ? number.multiply(HUNDRED) : number;
  }

  private static boolean isSame(BigDecimal chinese, BigDecimal english) {
    return equal(chinese, english) || isShortYear(chinese, english);
  }

  /** 58 of 五八年 and 1958. */
  static boolean isShortYear(BigDecimal chinese, BigDecimal english) {
    return isYear(english) && chinese.compareTo(english.remainder(HUNDRED)) == 0;
  }

  private static boolean equal(BigDecimal one, BigDecimal other) {
    return one.setScale(SCALE, RoundingMode.HALF_UP)
            .compareTo(other.setScale(SCALE, RoundingMode.HALF_UP))
        == 0;
  }

  /** At least two digits that are the same but for their order or the zeros after them. */
  private static boolean sameDigits(SpokenNumber chinese, WrittenNumber english) {
    String one = digits(chinese.low());
    return one.length() > 1
        && (chinese.kind() == Kind.PERCENT) == (english.sort() == Sort.PERCENT)
        && sorted(one).equals(sorted(digits(english.low())));
  }

  /**
   * The digits without the zeros behind them: those of a range take their scale from its last
   * number.
   */
  static String digits(BigDecimal number) {
    return number.stripTrailingZeros().unscaledValue().toString();
  }

  private static String sorted(String digits) {
    return digits
        .chars()
        .filter(digit -> digit != '0')
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Issue issue(
      Bead bead, SpokenNumber chinese, WrittenNumber english, double confidence) {
    String number =
        use(chinese) == Use.YEAR
            ? chinese.low().toPlainString()
            : FigureWords.number(chinese.low());
    return new Issue(
        bead.english().part(english.begin(), english.end()),
        Optional.of(bead.chinese().part(chinese.begin(), chinese.end())),
        RULE,
        switch (chinese.kind()) {
          case PERCENT -> number + " percent";
          case FRACTION -> FigureWords.number(chinese.low().multiply(HUNDRED)) + " percent";
          case PLAIN, MULTIPLE -> number;
        },
        confidence);
  }
}
