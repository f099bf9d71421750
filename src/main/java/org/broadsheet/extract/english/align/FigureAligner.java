package org.broadsheet.extract.english.align;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.extract.english.figure.BareScales;
import org.broadsheet.extract.english.figure.EnglishDate;
import org.broadsheet.extract.english.figure.EnglishNumber;
import org.broadsheet.extract.english.figure.FigureWords;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.quantity.SpokenNumber;
import org.jspecify.annotations.Nullable;

/** Pairs the figures of a Chinese sentence with those of its translation. */
public final class FigureAligner {
  /** A bound with other words between it and the number: above the quota of 2.5. */
  private static final Expression BOUNDED_BEFORE =
      Expression.compile(
          "(?i)\\b(?:above|over|exceed\\w*|surpass\\w*|beyond|below|under|short of|more|less)\\b(?: [a-z]+){0,5} $");

  /** A bound behind what is counted: 40,000 mu and more, 300 people or so. */
  private static final Expression BOUNDED_AFTER =
      Expression.compile(
          "(?: (?!and |or )[a-z-]+){0,3} (?:and|or) (?:more|over|above|so|thereabouts|upwards)\\b");

  /** Words that make a number a rough one as well as bound it: 四十来亩. */
  private static final Expression ROUND = Expression.compile("来|上下|左右");

  /** A number that is only said to be so large, 上千只, not 约一百多亩. */
  private static final Expression ONLY_BOUNDED = Expression.compile("^上[百千万]|^[十百千万]数");

  /** Tens and hundreds of nobody knows how many. */
  private static final Expression VAGUE = Expression.compile("^[约近]?[几数][十百千万]");

  /** 不应少于: the bound is the other way round. */
  private static final Expression DENIED_BEFORE = Expression.compile("不[应得能可会该]{0,2}$");

  /** The years or days up to now, which 近 before a number may mean as well as nearly. */
  private static final Expression UP_TO_NOW_BEFORE =
      Expression.compile("(?i)\\b(?:past|last|latest|recent|previous|these) $");

  /** 约减产百分之五十: a verb between the number and what makes it a rough one. */
  private static final Expression ABOUT_BEFORE =
      Expression.compile(
          "(?<![条大节])约(?:占|合|为|达|有|需|计|值|增|减|增产|减产|增加|减少|增长|提高|降低|下降|节省|节约|可[产收达]?)$");

  private FigureAligner() {}

  /**
   * @param differs how the English one differs, {@code null} where both say the same
   */
  public record Pair(Quantity original, EnglishNumber translation, @Nullable String differs) {
    /** The figure as the translation should have it. */
    public String right() {
      String words = FigureWords.of(original);
      boolean about = "english.approximation".equals(differs) && !words.startsWith("about ");
      return about ? "about " + words : words;
    }

    /** Whether it is another number or bound, and not only 约 that is lost. */
    public boolean differsInValue() {
      return "english.number".equals(differs) || "english.bound".equals(differs);
    }
  }

  /**
   * Pairs first what agrees in value, then the one figure that is left on either side.
   *
   * @param originals the Chinese figures of the bead
   * @param numbers all numbers of both sides
   * @param dates the dates of its English side, whose numbers are no figures
   */
  public static List<Pair> align(
      Bead bead, List<Quantity> originals, BeadNumbers numbers, List<EnglishDate> dates) {
    String text = bead.english().text();
    List<EnglishNumber> free = new ArrayList<>(numbers.figures());
    free.removeIf(number -> dates.stream().anyMatch(date -> date.overlaps(number)));
    Map<Quantity, EnglishNumber> pairs = new LinkedHashMap<>();
    for (Quantity original : originals) {
      free.stream()
          .filter(number -> sameValue(original, number))
          .findFirst()
          .ifPresent(
              number -> {
                pairs.put(original, number);
                free.remove(number);
              });
    }
    List<Quantity> left =
        originals.stream().filter(original -> !pairs.containsKey(original)).toList();
    free.removeIf(number -> text.startsWith(" other", number.end()));
    free.removeIf(number -> isSpoken(number, numbers.spoken()));
    free.removeIf(number -> BareScales.say(bead.chinese().text(), number.core()));
    if (left.size() == 1
        && free.size() == 1
        && pairs.size() + 1 == originals.size()
        && comparable(left.get(0), free.get(0))) {
      pairs.put(left.get(0), free.get(0));
    }
    return pairs.entrySet().stream()
        .map(pair -> new Pair(pair.getKey(), pair.getValue(), difference(bead, pair)))
        .toList();
  }

  /** Whether the Chinese says the number, be it counted among its figures or not. */
  private static boolean isSpoken(EnglishNumber number, List<SpokenNumber> spoken) {
    return spoken.stream().anyMatch(other -> other.low().compareTo(number.core()) == 0);
  }

  private static boolean sameValue(Quantity original, EnglishNumber number) {
    return isPercent(original) == number.percent()
        && !(VAGUE.isIn(original.text()) && number.min() != null && number.max() != null)
        && core(original).map(core -> core.compareTo(number.core()) == 0).orElse(false);
  }

  /** Both percentages or neither, and neither a count of one that languages drop at will. */
  private static boolean comparable(Quantity original, EnglishNumber number) {
    return isPercent(original) == number.percent()
        && number.core().compareTo(BigDecimal.ONE) > 0
        && core(original).map(core -> core.compareTo(BigDecimal.ONE) > 0).orElse(false)
        && !original.text().matches(".*[几数].*");
  }

  private static Optional<BigDecimal> core(Quantity quantity) {
    return Optional.ofNullable(quantity.min()).or(() -> Optional.ofNullable(quantity.max()));
  }

  private static boolean isPercent(Quantity quantity) {
    return "％".equals(quantity.unit()) || "%".equals(quantity.unit());
  }

  private static @Nullable String difference(Bead bead, Map.Entry<Quantity, EnglishNumber> pair) {
    String text = bead.english().text();
    Quantity original = pair.getKey();
    EnglishNumber number = pair.getValue();
    if (!sameValue(original, number)) {
      return "english.number";
    }
    String before = bead.chinese().text().substring(0, bead.chinese().index(original.begin()));
    if ((original.min() == null) != (number.min() == null)
        || (original.max() == null) != (number.max() == null)) {
      String said = text.substring(0, number.begin());
      return BOUNDED_BEFORE.isIn(said)
              || BOUNDED_AFTER.isAt(text, number.end())
              || (number.approximate() && ROUND.isIn(original.text()))
              || DENIED_BEFORE.isIn(before)
              || (original.text().startsWith("近") && UP_TO_NOW_BEFORE.isIn(said))
          ? null
          : "english.bound";
    }
    boolean same =
        (original.max() == null || equal(original.max(), number.max()))
            && (original.min() == null || equal(original.min(), number.min()));
    if (!same) {
      return "english.number";
    }
    boolean approximate = Boolean.TRUE.equals(original.approximate()) || ABOUT_BEFORE.isIn(before);
    boolean bounded = ONLY_BOUNDED.isIn(original.text());
    return approximate
            && !bounded
            && !number.approximate()
            && !BOUNDED_AFTER.isAt(text, number.end())
        ? "english.approximation"
        : null;
  }

  private static boolean equal(BigDecimal left, @Nullable BigDecimal right) {
    return right != null && left.compareTo(right) == 0;
  }
}
