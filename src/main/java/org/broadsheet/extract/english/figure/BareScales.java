package org.broadsheet.extract.english.figure;

import java.math.BigDecimal;
import java.util.Map;

/** Numbers that Chinese says by their scale alone, without a digit: 百万军民 are a million. */
public final class BareScales {
  private static final String NUMERALS = "0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两几数余多点";

  private static final Map<Long, String> WORDS =
      Map.of(
          100L, "百",
          1_000L, "千",
          10_000L, "万",
          100_000L, "十万",
          1_000_000L, "百万",
          10_000_000L, "千万",
          100_000_000L, "亿");

  private BareScales() {}

  /** Whether a text has the word for a number that is a scale. */
  public static boolean say(String chinese, BigDecimal number) {
    String word = WORDS.get(number.longValue());
    if (word == null) {
      return false;
    }
    int at = chinese.indexOf(word);
    while (at >= 0 && !isBare(chinese, at, at + word.length())) {
      at = chinese.indexOf(word, at + 1);
    }
    return at >= 0;
  }

  private static boolean isBare(String chinese, int begin, int end) {
    return !isNumeral(chinese, begin - 1) && !isNumeral(chinese, end);
  }

  private static boolean isNumeral(String text, int at) {
    return at >= 0 && at < text.length() && NUMERALS.indexOf(text.charAt(at)) >= 0;
  }
}
