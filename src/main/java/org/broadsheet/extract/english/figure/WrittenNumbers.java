package org.broadsheet.extract.english.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.extract.english.figure.WrittenNumber.Sort;
import org.jspecify.annotations.Nullable;

/** Finds the numbers in an English text: fractions, ordinals, months, words such as "twice". */
public final class WrittenNumbers {
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

  /** What a part is called beside its ordinal. */
  private static final Map<String, Integer> PARTS =
      Map.of("half", 2, "halves", 2, "quarter", 4, "quarters", 4);

  private static final Map<String, Integer> MONTHS =
      Stream.of(Month.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  month -> month.name().toLowerCase(Locale.ROOT), Month::getValue));

  private WrittenNumbers() {}

  /** A run of letters and digits in lower case. */
  private record Token(int begin, int end, String word) {}

  /**
   * All numbers of a text in order; none covers another.
   *
   * @param figures its figures
   */
  public static List<WrittenNumber> in(String text, List<EnglishNumber> figures) {
    List<WrittenNumber> numbers = new ArrayList<>();
    Token before = new Token(0, 0, "");
    for (Token token : tokens(text)) {
      named(text, before, token).ifPresent(numbers::add);
      before = token;
    }
    for (EnglishNumber figure : figures) {
      if (free(numbers, figure.begin(), figure.end())) {
        numbers.add(
            new WrittenNumber(
                figure.begin(),
                figure.end(),
                figure.core(),
                figure.max() == null ? figure.core() : figure.max(),
                figure.percent() ? Sort.PERCENT : Sort.PLAIN));
      }
    }
    numbers.sort(Comparator.comparingInt(WrittenNumber::begin));
    return numbers;
  }

  /** A fraction, an ordinal, a month, or a word for a number. */
  private static Optional<WrittenNumber> named(String text, Token before, Token token) {
    String singular =
        token.word().endsWith("ths") || token.word().equals("thirds")
            ? token.word().substring(0, token.word().length() - 1)
            : token.word();
    OptionalInt ordinal = EnglishOrdinals.value(singular);
    Integer part = ordinal.isPresent() ? Integer.valueOf(ordinal.getAsInt()) : PARTS.get(singular);
    Integer count = part == null || !adjoin(text, before, token) ? null : count(before);
    if (part != null && count != null && part > 1 && part > count) {
      BigDecimal value =
          BigDecimal.valueOf(count).divide(BigDecimal.valueOf(part), MathContext.DECIMAL32);
      return Optional.of(
          new WrittenNumber(before.begin(), token.end(), value, value, Sort.FRACTION));
    }
    if (ordinal.isPresent()) {
      boolean unsure = token.word().equals("second") || ordinal.getAsInt() < 2;
      return Optional.of(plain(token, ordinal.getAsInt(), unsure ? Sort.WORD : Sort.PLAIN));
    }
    return Optional.ofNullable(VALUES.getOrDefault(token.word(), MONTHS.get(token.word())))
        .map(value -> plain(token, value, Sort.WORD));
  }

  private static boolean adjoin(String text, Token left, Token right) {
    return right.begin() == left.end() + 1 && " -".indexOf(text.charAt(left.end())) >= 0;
  }

  private static @Nullable Integer count(Token token) {
    return token.word().equals("a") || token.word().equals("an")
        ? Integer.valueOf(1)
        : NumberWords.SMALL.get(token.word());
  }

  private static WrittenNumber plain(Token token, int value, Sort sort) {
    BigDecimal number = BigDecimal.valueOf(value);
    return new WrittenNumber(token.begin(), token.end(), number, number, sort);
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        tokens.add(new Token(at, end, text.substring(at, end).toLowerCase(Locale.ROOT)));
      }
      at = Math.max(at + 1, end);
    }
    return tokens;
  }

  private static boolean free(List<WrittenNumber> numbers, int begin, int end) {
    return numbers.stream().noneMatch(number -> number.begin() < end && begin < number.end());
  }
}
