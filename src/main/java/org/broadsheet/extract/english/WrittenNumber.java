package org.broadsheet.extract.english;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in an English text, whatever it is for: a figure, an ordinal, a day, the number of a
 * month.
 *
 * @param begin UTF-16 index, {@code end} exclusive
 * @param sort what it is a number of
 */
record WrittenNumber(int begin, int end, BigDecimal low, BigDecimal high, Sort sort) {
  /** How far a number can be trusted to render a Chinese one. */
  enum Sort {
    PLAIN,
    PERCENT,
    FRACTION,
    /** "both", "twice", "dozen", a month: renders a number, but is not wrong without one. */
    WORD
  }

  private static final Pattern FRACTION =
      Pattern.compile(
          "\\b(?<number>one|two|three|four|five|six|seven|eight|nine|an?)[- ](?<part>half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ORDINAL =
      Pattern.compile("\\b" + EnglishOrdinals.PATTERN + "\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORDS =
      Pattern.compile(
          "\\b(?:both|twice|double[ds]?|doubling|pair|couple|thrice|triple[ds]?|tripling|threefold|twofold|dozens?|half|quadrupled?|scores?"
              + "|January|February|March|April|May|June|July|August|September|October|November|December)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, Integer> VALUES =
      Map.ofEntries(
          Map.entry("both", 2),
          Map.entry("twice", 2),
          Map.entry("double", 2),
          Map.entry("doubled", 2),
          Map.entry("doubles", 2),
          Map.entry("doubling", 2),
          Map.entry("twofold", 2),
          Map.entry("pair", 2),
          Map.entry("couple", 2),
          Map.entry("thrice", 3),
          Map.entry("triple", 3),
          Map.entry("tripled", 3),
          Map.entry("triples", 3),
          Map.entry("tripling", 3),
          Map.entry("threefold", 3),
          Map.entry("quadruple", 4),
          Map.entry("quadrupled", 4),
          Map.entry("dozen", 12),
          Map.entry("dozens", 10),
          Map.entry("score", 20),
          Map.entry("scores", 20),
          Map.entry("half", 5));
  private static final List<String> PARTS =
      List.of(
          "", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  /** All numbers of a text in order; none covers another. */
  static List<WrittenNumber> in(String text) {
    List<WrittenNumber> numbers = new ArrayList<>();
    Matcher fraction = FRACTION.matcher(text);
    while (fraction.find()) {
      BigDecimal part = fraction(fraction.group("number"), fraction.group("part"));
      add(numbers, fraction, part, Sort.FRACTION);
    }
    Matcher ordinal = ORDINAL.matcher(text);
    while (ordinal.find()) {
      OptionalInt value = EnglishOrdinals.value(ordinal.group());
      boolean time = ordinal.group().equals("second");
      if (value.isPresent()) {
        Sort sort = time || value.getAsInt() < 2 ? Sort.WORD : Sort.PLAIN;
        add(numbers, ordinal, BigDecimal.valueOf(value.getAsInt()), sort);
      }
    }
    for (EnglishNumber number : EnglishNumbers.in(text)) {
      int begin = number.begin();
      if (free(numbers, begin, number.end())) {
        BigDecimal high = number.max() == null ? number.core() : number.max();
        numbers.add(
            new WrittenNumber(
                begin,
                number.end(),
                number.core(),
                high,
                number.percent() ? Sort.PERCENT : Sort.PLAIN));
      }
    }
    Matcher word = WORDS.matcher(text);
    while (word.find()) {
      add(numbers, word, BigDecimal.valueOf(value(word.group())), Sort.WORD);
    }
    numbers.sort(Comparator.comparingInt(WrittenNumber::begin));
    return numbers;
  }

  private static void add(List<WrittenNumber> numbers, Matcher at, BigDecimal value, Sort sort) {
    if (free(numbers, at.start(), at.end())) {
      numbers.add(new WrittenNumber(at.start(), at.end(), value, value, sort));
    }
  }

  private static boolean free(List<WrittenNumber> numbers, int begin, int end) {
    return numbers.stream().noneMatch(number -> number.begin < end && begin < number.end);
  }

  private static int value(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Integer value = VALUES.get(lower);
    return value != null ? value : EnglishDates.month(lower);
  }

  private static BigDecimal fraction(String number, String part) {
    String singular = part.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    int parts = singular.equals("fourth") ? 4 : PARTS.indexOf(singular);
    int counted =
        EnglishNumbers.in(number).stream()
            .findFirst()
            .map(found -> found.core().intValue())
            .orElse(1);
    return BigDecimal.valueOf(counted).divide(BigDecimal.valueOf(parts), MathContext.DECIMAL32);
  }
}
