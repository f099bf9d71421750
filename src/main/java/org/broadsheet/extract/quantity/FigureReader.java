package org.broadsheet.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.quantity.Numeral.Form;
import org.broadsheet.extract.quantity.Unit.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the figure that begins at a position of a sentence. */
final class FigureReader {
  private static final String HUNDREDTHS = "百分之";
  private static final String THOUSANDTHS = "千分之";
  private static final String FRACTION = "分之";
  private static final Pattern THROUGH = Pattern.compile("[至到]|[-—－–～~―]{1,2}");
  private static final Expression LARGE = Expression.compile("[万亿萬億]");
  private static final Pattern LAST_SCALE = Pattern.compile("[^万亿萬億]{1,6}(?<scale>[万亿萬億])");
  private static final Pattern ONE_DIGIT = Pattern.compile("[一二两三四五六七八]");
  private static final Pattern LAST_HUNDREDS =
      Pattern.compile("[二三四五六七八九](?<scale>[百千])(?![零〇一二三四五六七八九])");
  private static final Pattern HALF =
      Pattern.compile(
          "(?<![上下前后])半(?<unit>个月|个小时|个钟头|小时|年|亩|斤|公斤|里|公里|吨|尺|月|(?<![老大好]半)天)(?![工自])");
  private static final Expression TEN_DAYS_TO_HALF_A_MONTH = Expression.compile("十天半个?月");
  private static final Pattern DAYS_AND_NIGHTS =
      Pattern.compile("(?<days>.{1,3})[天日]\\k<days>[夜晚]");

  /** 五大洲 is a set of five, 三十五万|大军 a large number before what it counts. */
  private static final Set<String> SIZES = Set.of("大", "小");

  private static final Unit PERCENT = new Unit("％", Kind.MEASURE, "");
  private static final Unit PER_MILLE = new Unit("‰", Kind.MEASURE, "");
  private static final Unit DAY = new Unit("天", Kind.MEASURE, "");
  private static final Amount ONE_HALF = Amount.of(new BigDecimal("0.5"));

  private final UnitReader units = new UnitReader(UnitLexicon.load());

  /**
   * What was read.
   *
   * @param figure {@code null} where the numeral counts nothing
   * @param end where to go on
   */
  record Outcome(@Nullable Figure figure, int end) {
    static Outcome of(Magnitude magnitude, String text) {
      Figure figure = magnitude.bounded(text);
      return new Outcome(figure, figure.end());
    }
  }

  Outcome at(String text, int begin) {
    if (TEN_DAYS_TO_HALF_A_MONTH.isAt(text, begin)) {
      return tenDaysToHalfAMonth(text, begin);
    }
    Optional<Magnitude> fixed = half(text, begin).or(() -> share(text, begin));
    if (fixed.isPresent()) {
      return Outcome.of(interval(text, fixed.get()).orElse(fixed.get()), text);
    }
    return NumeralScanner.at(text, begin)
        .map(numeral -> counted(text, numeral))
        .orElse(new Outcome(null, begin));
  }

  private static Outcome tenDaysToHalfAMonth(String text, int begin) {
    int end = text.indexOf('月', begin) + 1;
    Figure figure =
        new Figure(begin, begin, end, BigDecimal.TEN, BigDecimal.valueOf(15), true, DAY);
    return new Outcome(figure, end);
  }

  private static Optional<Magnitude> half(String text, int begin) {
    Matcher half = HALF.matcher(text).region(begin, text.length());
    half.useTransparentBounds(true);
    if (!half.lookingAt()) {
      return Optional.empty();
    }
    Unit unit = new Unit(half.group("unit"), Kind.MEASURE, "");
    return Optional.of(new Magnitude(begin, half.end(), ONE_HALF, false, false, unit));
  }

  /** 百分之三十, 千分之五; 百分之百 is all of it. */
  private static Optional<Magnitude> share(String text, int begin) {
    Unit unit = text.startsWith(HUNDREDTHS, begin) ? PERCENT : PER_MILLE;
    if (unit.equals(PER_MILLE) && !text.startsWith(THOUSANDTHS, begin)) {
      return Optional.empty();
    }
    return NumeralScanner.at(text, begin + HUNDREDTHS.length())
        .map(numeral -> magnitude(numeral, unit, numeral.end()))
        .map(
            read ->
                new Magnitude(begin, read.end(), read.amount(), read.more(), read.vague(), unit));
  }

  private Outcome counted(String text, Numeral numeral) {
    if (text.startsWith(FRACTION, numeral.end())) {
      int end = numeral.end() + FRACTION.length();
      return new Outcome(null, NumeralScanner.at(text, end).map(Numeral::end).orElse(end));
    }
    Magnitude plain = magnitude(numeral, null, numeral.end());
    Optional<Magnitude> measured = measured(text, numeral);
    Optional<Magnitude> interval = interval(text, measured.orElse(plain));
    if (interval.isPresent()) {
      return Outcome.of(interval.get(), text);
    }
    if (measured.isEmpty()) {
      Optional<Magnitude> listed = inAList(text, numeral);
      if (listed.isPresent()) {
        return Outcome.of(listed.get(), text);
      }
      return Countable.withoutUnit(text, numeral)
          ? Outcome.of(plain, text)
          : new Outcome(null, numeral.end());
    }
    Magnitude whole = measured.get();
    if (whole.unit() != null
        && SIZES.contains(whole.unit().text())
        && Countable.withoutUnit(text, numeral)) {
      return Outcome.of(plain, text);
    }
    boolean counts =
        whole.unit() != null && Countable.with(text, numeral, whole.unit(), whole.end());
    return counts ? Outcome.of(withNights(text, whole), text) : new Outcome(null, whole.end());
  }

  /** 四十、六十、八十斤: the unit of the last of a list of rising figures of one scale is that of all. */
  private Optional<Magnitude> inAList(String text, Numeral numeral) {
    boolean goesOn = numeral.form() == Form.SCALED && text.startsWith("、", numeral.end());
    return NumeralScanner.at(text, goesOn ? numeral.end() + 1 : text.length())
        .filter(next -> next.form() == Form.SCALED && next.length() == numeral.length())
        .filter(next -> next.amount().low().compareTo(numeral.amount().high()) > 0)
        .flatMap(next -> measured(text, next).or(() -> inAList(text, next)))
        .map(Magnitude::unit)
        .filter(unit -> unit.kind() == Kind.MEASURE)
        .map(unit -> magnitude(numeral, unit, numeral.end()));
  }

  /** A numeral with the unit after it. */
  private Optional<Magnitude> measured(String text, Numeral numeral) {
    boolean about = numeral.form() == Form.SCALED && text.startsWith("来", numeral.end());
    return units
        .at(text, numeral.end() + (about ? 1 : 0))
        .map(
            found ->
                new Magnitude(
                    numeral.begin(),
                    found.end(),
                    numeral.amount().plus(Amount.of(found.fraction())),
                    numeral.more() || found.more(),
                    numeral.vague() || about,
                    found.unit()));
  }

  /** 六至七名, 半年到一年: one figure, unless 由 or 从 makes it a growth from one to the other. */
  private Optional<Magnitude> interval(String text, Magnitude first) {
    Matcher through = THROUGH.matcher(text).region(first.end(), text.length());
    boolean growth = first.begin() > 0 && "由从自".indexOf(text.charAt(first.begin() - 1)) >= 0;
    if (!through.lookingAt() || (growth && first.unit() != null)) {
      return Optional.empty();
    }
    return last(text, through.end(), first)
        .filter(last -> isCounted(text, last))
        .filter(last -> last.amount().high().compareTo(first.amount().low()) > 0)
        .filter(last -> first.unit() == null || sameUnit(first, last))
        .map(last -> inItsScale(text, first, last).through(last));
  }

  private static boolean isCounted(String text, Magnitude figure) {
    Unit unit = figure.unit();
    return unit != null && (unit.kind() != Kind.ORDINAL || Countable.isForce(text, figure));
  }

  /** 二百—三百万亩: 万 or 亿 said once is that of both ends; so is 千 or 百 after single digits, 三至四千斤. */
  private static Magnitude inItsScale(String text, Magnitude first, Magnitude last) {
    Matcher hundreds = LAST_HUNDREDS.matcher(text).region(last.begin(), text.length());
    if (first.unit() == null
        && ONE_DIGIT.matcher(text).region(first.begin(), first.end()).matches()
        && hundreds.lookingAt()) {
      return first.of(first.amount().times(hundreds.group("scale").equals("百") ? 100 : 1000));
    }
    Matcher scale = LAST_SCALE.matcher(text).region(last.begin(), last.end());
    if (first.unit() != null
        || LARGE.isIn(text.substring(first.begin(), first.end()))
        || !scale.lookingAt()) {
      return first;
    }
    Amount scaled = first.amount().times(NumeralScanner.large(scale.group("scale").charAt(0)));
    return scaled.high().compareTo(last.amount().low()) < 0 ? first.of(scaled) : first;
  }

  /** The end of an interval; 百分之 need not be said twice. */
  private Optional<Magnitude> last(String text, int begin, Magnitude first) {
    Optional<Magnitude> share = share(text, begin);
    if (share.isPresent()) {
      return share;
    }
    boolean percent = PERCENT.equals(first.unit());
    return NumeralScanner.at(text, begin)
        .flatMap(
            numeral ->
                measured(text, numeral)
                    .or(
                        () ->
                            percent
                                ? Optional.of(magnitude(numeral, PERCENT, numeral.end()))
                                : Optional.empty()));
  }

  private static boolean sameUnit(Magnitude first, Magnitude last) {
    return first.unit() != null
        && last.unit() != null
        && first.unit().text().equals(last.unit().text());
  }

  /** 三天三夜 counts the days once. */
  private static Magnitude withNights(String text, Magnitude days) {
    Matcher nights = DAYS_AND_NIGHTS.matcher(text).region(days.begin(), text.length());
    return nights.lookingAt() ? days.endingAt(nights.end()) : days;
  }

  private static Magnitude magnitude(Numeral numeral, @Nullable Unit unit, int end) {
    return new Magnitude(
        numeral.begin(), end, numeral.amount(), numeral.more(), numeral.vague(), unit);
  }
}
