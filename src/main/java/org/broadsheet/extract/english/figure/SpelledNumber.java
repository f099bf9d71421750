package org.broadsheet.extract.english.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One number as English writes it, in digits, in words, or in both: {@code 2.3 million}. */
final class SpelledNumber {
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "hundred", BigDecimal.valueOf(100),
          "thousand", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000));

  private static final String SMALL_WORD =
      String.join("|", new TreeSet<>(NumberWords.SMALL.keySet()).descendingSet());

  /** An alternative of a regular expression. */
  static final String SCALE_WORD = "hundred|thousand|million|billion";

  private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";

  /** A regular expression without named groups, to be matched whatever the case. */
  static final String NUMBER =
      "(?:(?:(?:"
          + DIGITS
          + ")|\\b(?:an?(?= (?:"
          + SCALE_WORD
          + "))|"
          + SMALL_WORD
          + ")\\b)"
          + "(?:(?:[- ]|,? and )(?:(?:"
          + SMALL_WORD
          + "|"
          + SCALE_WORD
          + ")\\b))*)";

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[- ]+|, ?and ");

  private SpelledNumber() {}

  /** What a word of scale stands for. */
  static BigDecimal scale(String word) {
    return SCALES.getOrDefault(word.toLowerCase(Locale.ROOT), BigDecimal.ONE);
  }

  /** In "two to three million" the first number borrows the scale of the second. */
  static BigDecimal sameScale(
      BigDecimal first, BigDecimal second, String firstText, String secondText) {
    for (Map.Entry<String, BigDecimal> scale : SCALES.entrySet()) {
      if (secondText.toLowerCase(Locale.ROOT).endsWith(scale.getKey())
          && !firstText.toLowerCase(Locale.ROOT).contains(scale.getKey())
          && first.multiply(scale.getValue()).compareTo(second) <= 0) {
        return first.multiply(scale.getValue());
      }
    }
    return first;
  }

  /** The value of digits, of words, or of both together. */
  static Optional<BigDecimal> value(String text) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
      if (word.isEmpty() || word.equals("and")) {
        continue;
      }
      BigDecimal scale = SCALES.get(word);
      if (scale != null) {
        BigDecimal counted = group.signum() == 0 ? BigDecimal.ONE : group;
        if (scale.intValue() == 100) {
          group = counted.multiply(scale);
        } else {
          total = total.add(counted.multiply(scale));
          group = BigDecimal.ZERO;
        }
      } else if (NumberWords.SMALL.containsKey(word)) {
        group = group.add(BigDecimal.valueOf(NumberWords.SMALL.getOrDefault(word, 0)));
      } else if (Character.isDigit(word.charAt(0))) {
        group = group.add(new BigDecimal(word.replace(",", "")));
      } else if (!word.equals("a") && !word.equals("an")) {
        return Optional.empty();
      }
    }
    BigDecimal value = total.add(group);
    return value.signum() == 0 && !text.startsWith("0") ? Optional.empty() : Optional.of(value);
  }
}
