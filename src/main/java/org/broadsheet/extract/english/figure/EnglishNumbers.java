package org.broadsheet.extract.english.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.extract.pattern.Expression;

/**
 * Finds figures in English: {@code 24,000}, {@code 2.3 million}, {@code six thousand nine hundred},
 * with the words that bound them ({@code more than}, {@code nearly}, {@code about}) and ranges
 * ({@code six to seven}). Ordinals are no figures.
 */
public final class EnglishNumbers {
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "hundred", BigDecimal.valueOf(100),
          "thousand", BigDecimal.valueOf(1_000),
          "million", BigDecimal.valueOf(1_000_000),
          "billion", BigDecimal.valueOf(1_000_000_000));

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[- ]+|, ?and ");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final String SMALL_WORD =
      String.join("|", new TreeSet<>(NumberWords.SMALL.keySet()).descendingSet());
  private static final String SCALE_WORD = "hundred|thousand|million|billion";
  private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
  private static final String NUMBER =
      "(?:(?:(?:"
          + DIGITS
          + ")|\\b(?:an? (?="
          + SCALE_WORD
          + ")|"
          + SMALL_WORD
          + ")\\b)"
          + "(?:(?:[- ]|,? and )(?:(?:"
          + SMALL_WORD
          + "|"
          + SCALE_WORD
          + ")\\b))*)";
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<before>(?:\\b(?:approximately|about|around|roughly|some)\\s+)?"
              + "\\b(?:more than|over|at least|no less than|not less than|not be less than|no fewer than|above|upwards of"
              + "|nearly|almost|close to|less than|fewer than|under|up to|at most|no more than|not more than"
              + "|approximately|about|around|roughly|some|just over|just under|as many as|as much as)\\s+)?"
              + "(?<first>"
              + NUMBER
              + ")"
              + "(?<half> and a half(?: (?<scale>"
              + SCALE_WORD
              + "))?\\b)?"
              + "(?:\\s?(?:to|or|-|–|—)\\s?(?<second>"
              + NUMBER
              + "))?"
              + "(?<percent>\\s?(?:%|％|percent\\b|per cent\\b|percentage points?\\b))?"
              + "(?<after>[- ]odd\\b| or more\\b| and more\\b|\\+)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ORDINAL_AHEAD = Pattern.compile("[-\\d]*(?:st|nd|rd|th)\\b");
  private static final Expression AT_LEAST =
      Expression.compile(
          "^(?:more than|just over|over|at least|no less than|not (?:be )?less than|no fewer than|above|upwards of)|\\s(?:more than|over)\\s");
  private static final Expression AT_MOST =
      Expression.compile(
          "nearly|almost|close to|less than|fewer than|under|up to|at most|no more than|not more than");
  private static final Expression ABOUT =
      Expression.compile("approximately|about|around|roughly|some\\b");

  private static final Set<String> FIRST_WORDS =
      Stream.concat(
              NumberWords.SMALL.keySet().stream(),
              Stream.of(
                  "a",
                  "an",
                  "approximately",
                  "about",
                  "around",
                  "roughly",
                  "some",
                  "more",
                  "over",
                  "at",
                  "no",
                  "not",
                  "above",
                  "upwards",
                  "nearly",
                  "almost",
                  "close",
                  "less",
                  "fewer",
                  "under",
                  "up",
                  "just",
                  "as"))
          .collect(Collectors.toUnmodifiableSet());

  private static final String FIRST_LETTERS =
      FIRST_WORDS.stream()
          .map(word -> word.substring(0, 1))
          .distinct()
          .collect(Collectors.joining());

  private EnglishNumbers() {}

  public static List<EnglishNumber> in(String text) {
    List<EnglishNumber> numbers = new ArrayList<>();
    Matcher matcher = FIGURE.matcher(text).useTransparentBounds(true);
    int at = start(text, 0);
    while (at < text.length()) {
      if (matcher.region(at, text.length()).lookingAt()) {
        boolean ordinal =
            ORDINAL_AHEAD
                .matcher(text)
                .region(matcher.end(), text.length())
                .useTransparentBounds(true)
                .lookingAt();
        if (!ordinal && !insideWord(text, matcher.start("first"))) {
          number(matcher).ifPresent(numbers::add);
        }
        at = start(text, Math.max(at + 1, matcher.end()));
      } else {
        at = start(text, at + 1);
      }
    }
    return numbers;
  }

  /**
   * The next index from which a figure can begin: a digit, or a word that numbers or the words
   * before them begin with; the text's length where there is none.
   */
  private static int start(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        return at;
      }
      if (!Character.isLetter(c)) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      boolean wordBegins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (wordBegins
          && FIRST_LETTERS.indexOf(Character.toLowerCase(c)) >= 0
          && FIRST_WORDS.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
        return at;
      }
      at = end;
    }
    return at;
  }

  private static boolean insideWord(String text, int at) {
    return at > 0
        && (Character.isLetterOrDigit(text.charAt(at - 1))
            || (text.charAt(at - 1) == '-'
                && Character.isLetterOrDigit(text.charAt(at))
                && at > 1
                && Character.isLetter(text.charAt(at - 2))));
  }

  private static Optional<EnglishNumber> number(Matcher matcher) {
    Optional<BigDecimal> first = value(matcher.group("first"));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal core = first.get();
    if (matcher.group("half") != null) {
      BigDecimal scale =
          matcher.group("scale") == null
              ? BigDecimal.ONE
              : SCALES.getOrDefault(
                  matcher.group("scale").toLowerCase(Locale.ROOT), BigDecimal.ONE);
      core = core.add(HALF).multiply(scale);
    }
    BigDecimal upper = core;
    if (matcher.group("second") != null) {
      upper = value(matcher.group("second")).orElse(core);
      core = sameScale(core, upper, matcher.group("first"), matcher.group("second"));
    }
    if (upper.compareTo(core) < 0) {
      upper = core;
    }
    String before =
        matcher.group("before") == null ? "" : matcher.group("before").toLowerCase(Locale.ROOT);
    boolean atLeast = matcher.group("after") != null || AT_LEAST.isIn(before);
    boolean negatedMost = before.contains("no less") || before.contains("not ");
    boolean atMost = !negatedMost && AT_MOST.isIn(before);
    return Optional.of(
        new EnglishNumber(
            matcher.start(),
            matcher.end(),
            core,
            atMost && !atLeast ? null : core,
            atLeast ? null : upper,
            ABOUT.isIn(before),
            matcher.group("percent") != null));
  }

  /** In "two to three million" the first number borrows the scale of the second. */
  private static BigDecimal sameScale(
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
  private static Optional<BigDecimal> value(String text) {
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
