package org.broadsheet.extract.english.alone;

import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.article.Language;
import org.broadsheet.article.Span;
import org.broadsheet.extract.english.align.FigureAligner.Pair;
import org.broadsheet.extract.english.figure.CountedNoun;
import org.broadsheet.extract.english.figure.EnglishDate;
import org.broadsheet.extract.english.figure.EnglishNumber;
import org.broadsheet.extract.english.text.Stretch;
import org.jspecify.annotations.Nullable;

/** Dates and figures of an English text as annotations, alone or as what they render. */
public final class EnglishFacts {
  /** That a date or a figure is read rightly where nothing in Chinese stands beside it. */
  static final double ALONE = 0.6;

  private static final String ENGLISH = Language.ENGLISH.tag();
  private static final double RENDERED = 0.9;
  private static final double DIFFERENT = 0.75;

  private EnglishFacts() {}

  /**
   * @param original the date that it renders, {@code null} for none
   */
  public static DateMention date(
      String id, Stretch stretch, EnglishDate date, @Nullable DateMention original) {
    Span span = stretch.part(date.begin(), date.end());
    return new DateMention(
        id,
        span.begin(),
        span.end(),
        ENGLISH,
        stretch.text().substring(date.begin(), date.end()),
        date.from(),
        date.to(),
        date.precision(),
        original == null ? null : original.id(),
        "english.date",
        original == null ? ALONE : RENDERED);
  }

  /** A figure with nothing in Chinese beside it. */
  public static Quantity figure(String id, Stretch stretch, EnglishNumber number) {
    return figure(id, stretch, number, null);
  }

  /** A figure that renders one of the original, whether it says the same or not. */
  public static Quantity figure(String id, Stretch stretch, Pair pair) {
    return figure(id, stretch, pair.translation(), pair);
  }

  private static Quantity figure(
      String id, Stretch stretch, EnglishNumber number, @Nullable Pair pair) {
    CountedNoun after = CountedNoun.after(stretch.text(), number.end());
    Span span = stretch.part(number.begin(), after.end());
    String difference = pair == null || !pair.differsInValue() ? null : pair.differs();
    return new Quantity(
        id,
        span.begin(),
        span.end(),
        ENGLISH,
        stretch.text().substring(number.begin(), after.end()),
        number.min(),
        number.max(),
        number.percent() ? "％" : after.unit(),
        after.of(),
        pair == null ? null : pair.original().place(),
        number.approximate() ? true : null,
        pair == null ? null : pair.original().id(),
        difference == null ? null : "number-difference",
        difference == null ? "english.figure" : difference,
        pair == null ? ALONE : difference == null ? RENDERED : DIFFERENT);
  }
}
