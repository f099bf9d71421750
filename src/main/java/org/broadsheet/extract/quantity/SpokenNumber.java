package org.broadsheet.extract.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number in a Chinese text, whatever it is for: a figure, an ordinal, a day, a year.
 *
 * @param begin UTF-16 index, {@code end} exclusive; 百分之 and 分之 are part of it
 * @param low the number, of 七、八千 the less
 * @param high the number, of 七、八千 the greater
 * @param vague 几 or 数 stands for a digit
 */
public record SpokenNumber(
    int begin, int end, BigDecimal low, BigDecimal high, boolean vague, Kind kind) {
  private static final String STARTERS = "0123456789０１２３４５６７８９〇○零一二三四五六七八九两十百千万亿廿卅卌几数";
  private static final String PERCENT = "百分之";
  private static final String PARTS = "分之";
  private static final String DIGITS = "一二三四五六七八九";
  private static final BigDecimal TENTH = BigDecimal.TEN;

  /** What a number is a number of. */
  public enum Kind {
    PLAIN,
    PERCENT,
    FRACTION,
    /** Times as much, 倍 and 番, which English puts in many ways. */
    MULTIPLE
  }

  /** All numbers of a text; set phrases, 三面红旗, and mere scales, 万人, are none. */
  public static List<SpokenNumber> in(String text) {
    List<SpokenNumber> numbers = new ArrayList<>();
    SetPhrases phrases = SetPhrases.BUNDLED;
    int at = 0;
    while (at < text.length()) {
      int phrase = phrases.lengthAt(text, at);
      if (STARTERS.indexOf(text.charAt(at)) < 0 || isPhrase(text, at, phrase)) {
        at += Math.max(1, phrase);
        continue;
      }
      Optional<SpokenNumber> number = at(text, at);
      number.ifPresent(numbers::add);
      at = number.map(SpokenNumber::end).orElse(at + 1);
    }
    return numbers;
  }

  /** Whether a set phrase is more than the beginning of a numeral, as 一点 is of 一点六. */
  private static boolean isPhrase(String text, int begin, int length) {
    return length > 0 && NumeralScanner.at(text, begin).map(Numeral::length).orElse(0) <= length;
  }

  private static Optional<SpokenNumber> at(String text, int begin) {
    if (text.startsWith(PERCENT, begin)) {
      return NumeralScanner.at(text, begin + PERCENT.length())
          .map(numeral -> of(begin, numeral, numeral.end(), Kind.PERCENT));
    }
    return NumeralScanner.at(text, begin)
        .filter(numeral -> !numeral.bare())
        .map(numeral -> following(text, numeral));
  }

  private static SpokenNumber following(String text, Numeral numeral) {
    int end = numeral.end();
    if (text.startsWith(PARTS, end)) {
      Optional<Numeral> share = NumeralScanner.at(text, end + PARTS.length());
      if (share.isPresent() && !numeral.amount().isZero()) {
        BigDecimal part =
            share.get().amount().low().divide(numeral.amount().low(), MathContext.DECIMAL32);
        return new SpokenNumber(
            numeral.begin(), share.get().end(), part, part, false, Kind.FRACTION);
      }
    }
    if (text.startsWith("倍", end) || text.startsWith("番", end)) {
      return of(numeral.begin(), numeral, end + 1, Kind.MULTIPLE);
    }
    if (text.startsWith("成", end) && numeral.amount().low().compareTo(TENTH) < 0) {
      int more = hundredths(text, end + 1);
      BigDecimal percent = numeral.amount().low().multiply(TENTH).add(BigDecimal.valueOf(more));
      return new SpokenNumber(
          numeral.begin(),
          more > 0 ? end + 2 : end + 1,
          percent,
          percent,
          numeral.vague(),
          Kind.PERCENT);
    }
    boolean percent = end < text.length() && "%％".indexOf(text.charAt(end)) >= 0;
    return of(
        numeral.begin(), numeral, percent ? end + 1 : end, percent ? Kind.PERCENT : Kind.PLAIN);
  }

  /** 二 of 一成二, twelve percent; nothing where it counts what comes after it. */
  private static int hundredths(String text, int index) {
    boolean closes =
        index + 1 == text.length()
            || (index + 1 < text.length() && "，。；、）左以的".indexOf(text.charAt(index + 1)) >= 0);
    return closes ? DIGITS.indexOf(text.charAt(index)) + 1 : 0;
  }

  private static SpokenNumber of(int begin, Numeral numeral, int end, Kind kind) {
    return new SpokenNumber(
        begin, end, numeral.amount().low(), numeral.amount().high(), numeral.vague(), kind);
  }
}
