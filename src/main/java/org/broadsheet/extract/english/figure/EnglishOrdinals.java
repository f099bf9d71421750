package org.broadsheet.extract.english.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.extract.text.Numerals;

/** English ordinals and the Chinese numerals that they render. */
public final class EnglishOrdinals {
  private static final List<String> WORDS =
      List.of(
          "Zeroth",
          "First",
          "Second",
          "Third",
          "Fourth",
          "Fifth",
          "Sixth",
          "Seventh",
          "Eighth",
          "Ninth",
          "Tenth",
          "Eleventh",
          "Twelfth",
          "Thirteenth",
          "Fourteenth",
          "Fifteenth",
          "Sixteenth",
          "Seventeenth",
          "Eighteenth",
          "Nineteenth",
          "Twentieth");

  /** An ordinal as a word or in digits: {@code Second}, {@code 2nd}. */
  public static final String PATTERN =
      "(?:" + String.join("|", WORDS.subList(1, WORDS.size())) + "|\\d{1,3}(?:st|nd|rd|th))";

  private static final Map<String, Integer> VALUES =
      IntStream.range(1, WORDS.size())
          .boxed()
          .collect(
              Collectors.toUnmodifiableMap(
                  value -> WORDS.get(value).toLowerCase(Locale.ROOT), value -> value));

  private static final Pattern DIGITS = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");

  private EnglishOrdinals() {}

  /** The word for a Chinese or Arabic numeral, digits with a suffix above twenty. */
  public static String word(String numeral) {
    int value = Numerals.integer(numeral).orElse(0);
    return value < WORDS.size() ? WORDS.get(value) : value + suffix(value);
  }

  /** The value of an English ordinal, empty for a text that is none. */
  public static OptionalInt value(String ordinal) {
    Integer word = VALUES.get(ordinal.toLowerCase(Locale.ROOT));
    if (word != null) {
      return OptionalInt.of(word);
    }
    if (ordinal.isEmpty() || !Character.isDigit(ordinal.charAt(0))) {
      return OptionalInt.empty();
    }
    Matcher digits = DIGITS.matcher(ordinal);
    return digits.matches()
        ? OptionalInt.of(Integer.parseInt(digits.group(1)))
        : OptionalInt.empty();
  }

  private static String suffix(int value) {
    if (value % 100 / 10 == 1) {
      return "th";
    }
    return switch (value % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
