package org.broadsheet.extract.english;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.text.Numerals;

/** English ordinals and the Chinese numerals that they render. */
final class EnglishOrdinals {
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
  static final String PATTERN =
      "(?:" + String.join("|", WORDS.subList(1, WORDS.size())) + "|\\d{1,3}(?:st|nd|rd|th))";

  private static final Pattern DIGITS = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");

  private EnglishOrdinals() {}

  /** The word for a Chinese or Arabic numeral, digits with a suffix above twenty. */
  static String word(String numeral) {
    int value = Numerals.integer(numeral).orElse(0);
    return value < WORDS.size() ? WORDS.get(value) : value + suffix(value);
  }

  /** The value of an English ordinal, empty for a text that is none. */
  static OptionalInt value(String ordinal) {
    Matcher digits = DIGITS.matcher(ordinal);
    if (digits.matches()) {
      return OptionalInt.of(Integer.parseInt(digits.group(1)));
    }
    for (int i = 1; i < WORDS.size(); i++) {
      if (WORDS.get(i).equalsIgnoreCase(ordinal)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
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
