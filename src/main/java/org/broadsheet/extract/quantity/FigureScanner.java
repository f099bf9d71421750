package org.broadsheet.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extract.quantity.Numeral.Form;
import org.broadsheet.extract.quantity.Unit.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a sentence; what is numbered and what only sounds like a number is left out.
 */
final class FigureScanner {
  private static final String STARTERS = "0123456789０１２３４５６７８９〇○零一二三四五六七八九两十百千万亿廿卅卌几数半百千";
  private static final Pattern SHARE = Pattern.compile("(?<of>[百千万])分之");
  private static final Pattern ANY_SHARE = Pattern.compile("分之");
  private static final Pattern THROUGH = Pattern.compile("[至到]|[-—－–～~―]{1,2}");
  private static final Pattern HALF =
      Pattern.compile(
          "(?<![上下前后])半(?<unit>个月|个小时|个钟头|小时|年|亩|斤|公斤|里|公里|吨|尺|月|(?<!老半|大半|好半)天)(?![工自])");
  private static final Pattern IDIOM_OF_DAYS = Pattern.compile("十天半个?月");
  private static final Pattern DAYS_AND_NIGHTS =
      Pattern.compile("(?<days>.{1,3})[天日]\\k<days>[夜晚]");
  private static final Unit PERCENT = new Unit("％", Kind.MEASURE, "");
  private static final Unit PER_MILLE = new Unit("‰", Kind.MEASURE, "");
  private static final Unit NONE = new Unit("", Kind.CLASSIFIER, "");

  private final UnitReader units = new UnitReader(UnitLexicon.load());
  private final Phrases phrases = Phrases.load();

  /**
   * @param taken whether a position belongs to a date or a name
   */
  List<Figure> scan(String text, IntPredicate taken) {
    List<Figure> figures = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int begin = at;
      at++;
      int phrase = phrases.lengthAt(text, begin);
      if (phrase > 0) {
        at = begin + phrase;
        continue;
      }
      if (STARTERS.indexOf(text.charAt(begin)) < 0 || taken.test(begin)) {
        continue;
      }
      Reading reading = readAt(text, begin);
      at = Math.max(at, reading.end());
      if (reading.figure() != null) {
        figures.add(reading.figure());
      }
    }
    return figures;
  }

  /** A figure, if there is one, and where to go on. */
  private record Reading(@Nullable Figure figure, int end) {}

  private Reading readAt(String text, int begin) {
    Optional<Figure> fixed =
        idiom(text, begin).or(() -> half(text, begin)).or(() -> share(text, begin));
    if (fixed.isPresent()) {
      return new Reading(fixed.get(), fixed.get().end());
    }
    Optional<Numeral> numeral = NumeralScanner.at(text, begin);
    if (numeral.isEmpty()) {
      return new Reading(null, begin);
    }
    Matcher share = ANY_SHARE.matcher(text).region(numeral.get().end(), text.length());
    if (share.lookingAt()) {
      int end = NumeralScanner.at(text, share.end()).map(Numeral::end).orElse(share.end());
      return new Reading(null, end);
    }
    return counted(text, numeral.get());
  }

  private static Optional<Figure> idiom(String text, int begin) {
    Matcher days = IDIOM_OF_DAYS.matcher(text).region(begin, text.length());
    return days.lookingAt()
        ? Optional.of(
            new Figure(
                begin,
                begin,
                days.end(),
                BigDecimal.TEN,
                BigDecimal.valueOf(15),
                true,
                new Unit("天", Kind.MEASURE, "")))
        : Optional.empty();
  }

  private Optional<Figure> half(String text, int begin) {
    Matcher half = HALF.matcher(text).region(begin, text.length());
    half.useTransparentBounds(true);
    if (!half.lookingAt()) {
      return Optional.empty();
    }
    Unit unit = new Unit(half.group("unit"), Kind.MEASURE, "");
    Amount amount = Amount.of(new BigDecimal("0.5"));
    Numeral numeral = new Numeral(begin, begin + 1, amount, false, false, false, Form.DIGIT);
    UnitReader.Found found = new UnitReader.Found(unit, half.end(), false, BigDecimal.ZERO);
    return Optional.of(
        bounded(
            text,
            numeral,
            interval(text, numeral, found).orElse(new Extent(amount, found, false, false))));
  }

  /** 百分之三十, 千分之五; 百分之百 is all of it. */
  private Optional<Figure> share(String text, int begin) {
    Matcher share = SHARE.matcher(text).region(begin, text.length());
    if (!share.lookingAt() || share.group("of").equals("万")) {
      return Optional.empty();
    }
    Unit unit = share.group("of").equals("百") ? PERCENT : PER_MILLE;
    return NumeralScanner.at(text, share.end())
        .map(
            numeral -> {
              Numeral whole =
                  new Numeral(
                      begin,
                      numeral.end(),
                      numeral.amount(),
                      numeral.more(),
                      numeral.vague(),
                      false,
                      numeral.form());
              UnitReader.Found found =
                  new UnitReader.Found(unit, numeral.end(), false, BigDecimal.ZERO);
              Extent extent =
                  interval(text, whole, found)
                      .orElse(new Extent(numeral.amount(), found, numeral.more(), numeral.vague()));
              return bounded(text, whole, extent);
            });
  }

  /** An amount or an interval, with its unit. */
  private record Extent(Amount amount, UnitReader.Found unit, boolean more, boolean vague) {}

  private Reading counted(String text, Numeral numeral) {
    int unitBegin = numeral.end();
    boolean about = text.startsWith("来", unitBegin) && numeral.form() == Form.SCALED;
    Optional<UnitReader.Found> found = units.at(text, about ? unitBegin + 1 : unitBegin);
    Optional<Extent> interval = interval(text, numeral, found.orElse(null));
    if (interval.isPresent()) {
      return new Reading(bounded(text, numeral, interval.get()), interval.get().unit().end());
    }
    if (found.isEmpty()) {
      boolean large = Countable.withoutUnit(text, numeral);
      Extent extent =
          new Extent(
              numeral.amount(),
              new UnitReader.Found(NONE, numeral.end(), false, BigDecimal.ZERO),
              numeral.more(),
              numeral.vague());
      return new Reading(large ? bounded(text, numeral, extent) : null, numeral.end());
    }
    if (!Countable.with(text, numeral, found.get().unit(), found.get().end())) {
      return new Reading(null, found.get().end());
    }
    Amount amount = numeral.amount().plus(Amount.of(found.get().fraction()));
    UnitReader.Found unit = daysAndNights(text, numeral, found.get());
    Figure figure =
        bounded(
            text,
            numeral,
            new Extent(amount, unit, numeral.more() || unit.more(), numeral.vague() || about));
    return new Reading(figure, figure.end());
  }

  private static UnitReader.Found daysAndNights(
      String text, Numeral numeral, UnitReader.Found found) {
    Matcher nights = DAYS_AND_NIGHTS.matcher(text).region(numeral.begin(), text.length());
    return nights.lookingAt()
        ? new UnitReader.Found(found.unit(), nights.end(), found.more(), found.fraction())
        : found;
  }

  /** 六至七名, 半年到一年: one figure, unless 由 or 从 makes it a growth from one to the other. */
  private Optional<Extent> interval(String text, Numeral first, UnitReader.@Nullable Found unit) {
    int end = unit == null ? first.end() : unit.end();
    Matcher through = THROUGH.matcher(text).region(end, text.length());
    boolean growth = first.begin() > 0 && "由从自".indexOf(text.charAt(first.begin() - 1)) >= 0;
    if (!through.lookingAt() || (growth && unit != null)) {
      return Optional.empty();
    }
    return secondOf(text, through.end(), PERCENT.equals(unit == null ? null : unit.unit()))
        .filter(last -> unit == null || unit.unit().text().equals(last.unit().unit().text()))
        .filter(last -> last.unit().unit().kind() != Kind.ORDINAL)
        .filter(last -> last.amount().high().compareTo(first.amount().low()) > 0)
        .map(
            last ->
                new Extent(
                    new Amount(first.amount().low(), last.amount().high()),
                    last.unit(),
                    last.more(),
                    last.vague()));
  }

  private Optional<Extent> secondOf(String text, int begin, boolean percents) {
    Matcher share = SHARE.matcher(text).region(begin, text.length());
    boolean percent = share.lookingAt() && share.group("of").equals("百");
    return NumeralScanner.at(text, percent ? share.end() : begin)
        .flatMap(
            numeral ->
                units
                    .at(text, numeral.end())
                    .or(
                        () ->
                            percents || percent
                                ? Optional.of(percentTo(numeral.end()))
                                : Optional.empty())
                    .map(
                        unit ->
                            new Extent(
                                numeral.amount().plus(Amount.of(unit.fraction())),
                                unit,
                                numeral.more() || unit.more(),
                                numeral.vague())));
  }

  private static UnitReader.Found percentTo(int end) {
    return new UnitReader.Found(PERCENT, end, false, BigDecimal.ZERO);
  }

  private static Figure bounded(String text, Numeral numeral, Extent extent) {
    BoundWords words = BoundWords.around(text, numeral.begin(), extent.unit().end());
    boolean minimumOnly = extent.more() || extent.vague() || words.minimumOnly();
    boolean maximumOnly = words.maximumOnly() || Countable.almost(text, numeral.begin());
    boolean tenOdd = extent.vague() && !extent.amount().isZero();
    String unit = extent.unit().unit().text();
    return new Figure(
        words.begin(),
        numeral.begin(),
        words.end(),
        maximumOnly ? null : plain(extent.amount().low()),
        minimumOnly && !maximumOnly ? null : plain(extent.amount().high()),
        words.approximate() || tenOdd,
        unit.isEmpty() ? null : extent.unit().unit());
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
