package org.broadsheet.extract.english.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<before>(?:\\b(?:approximately|about|around|roughly|some)\\s+)?"
              + "\\b(?:(?:slightly |a little |rather |somewhat |far )?more than|(?:well |a little |slightly )?(?<!\\b(?:hand|turn|sign|switch|presid)\\w{0,3} )over|at least|no less than|not less than|not be less than|no fewer than|above|upwards? of|in excess of|better than"
              + "|nearly|almost|close to|close on|(?:slightly |a little |rather |somewhat )?less than|fewer than|(?:slightly |a little )?under|up to|at most|no more than|not more than|practically|virtually|just short of|approaching|not quite"
              + "|approximately|about|around|roughly|some|just over|just under|as many as|as much as)\\s+)?"
              + "(?<first>"
              + SpelledNumber.NUMBER
              + ")"
              + "(?<half> and a half(?: (?<scale>"
              + SpelledNumber.SCALE_WORD
              + "))?\\b)?"
              + "(?:(?<!\\b(?:increas|ris|rose|rais|decreas|dropp|fell|fall|reduc|expand|grew|grow|develop|lower)\\w{0,3} from [\\d.,]{1,12})"
              + "\\s?(?:to|or|-|–|—)\\s?(?<second>"
              + SpelledNumber.NUMBER
              + "))?"
              + "(?<percent>\\s?(?:%|％|percent\\b|per cent\\b|percentage points?\\b))?"
              + "(?<after>[- ]odd\\b| or more\\b| and more\\b| or over\\b| and over\\b|\\+)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ORDINAL_AHEAD = Pattern.compile("[-\\d]*(?:st|nd|rd|th)\\b");
  private static final Expression AT_LEAST =
      Expression.compile(
          "^(?:more than|just over|over|at least|no less than|not (?:be )?less than|no fewer than|above|upwards? of|in excess of|better than)|\\s(?:more than|over)\\s");
  private static final Expression AT_MOST =
      Expression.compile(
          "nearly|almost|close (?:to|on)|less than|fewer than|under|up to|at most|no more than|not more than|practically|virtually|just short of|approaching|not quite");
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
                  "as",
                  "slightly",
                  "rather",
                  "somewhat",
                  "far",
                  "well",
                  "in",
                  "better",
                  "upward",
                  "practically",
                  "virtually",
                  "approaching"))
          .collect(Collectors.toUnmodifiableSet());

  /** What stands behind the commonest of the first words where a figure begins with them. */
  private static final Map<String, List<String>> SECOND_WORDS =
      Map.of(
          "a", List.of(" little", " hundred", " thousand", " million", " billion"),
          "an", List.of(" hundred", " thousand", " million", " billion"),
          "as", List.of(" many", " much"),
          "at", List.of(" least", " most"),
          "in", List.of(" excess"));

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
          && mayBegin(text, at, end)) {
        return at;
      }
      at = end;
    }
    return at;
  }

  private static boolean mayBegin(String text, int begin, int end) {
    String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
    List<String> next = SECOND_WORDS.get(word);
    return next == null
        ? FIRST_WORDS.contains(word)
        : next.stream().anyMatch(words -> text.regionMatches(true, end, words, 0, words.length()));
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
    Optional<BigDecimal> first = SpelledNumber.value(matcher.group("first"));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal core = first.get();
    if (matcher.group("half") != null) {
      BigDecimal scale =
          matcher.group("scale") == null
              ? BigDecimal.ONE
              : SpelledNumber.scale(matcher.group("scale"));
      core = core.add(HALF).multiply(scale);
    }
    BigDecimal upper = core;
    if (matcher.group("second") != null) {
      upper = SpelledNumber.value(matcher.group("second")).orElse(core);
      core = SpelledNumber.sameScale(core, upper, matcher.group("first"), matcher.group("second"));
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
}
