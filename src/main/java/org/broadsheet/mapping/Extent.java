package org.broadsheet.mapping;

import java.util.Comparator;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Language;
import org.broadsheet.article.Span;

/** A stretch of one language's half, in the order of the file. */
record Extent(Span span, Language language) implements Comparable<Extent> {
  private static final Comparator<Extent> ORDER =
      Comparator.<Extent>comparingInt(extent -> extent.span.begin())
          .thenComparingInt(extent -> extent.span.end())
          .thenComparing(Extent::language);

  static Extent of(int begin, int end, String languageTag) {
    return new Extent(new Span(begin, end), Language.ofTag(languageTag));
  }

  static Extent of(Annotations.Mention mention) {
    return of(mention.begin(), mention.end(), mention.lang());
  }

  static Extent of(Annotations.Sentence sentence) {
    return of(sentence.begin(), sentence.end(), sentence.lang());
  }

  static Extent of(Annotations.Quantity quantity) {
    return of(quantity.begin(), quantity.end(), quantity.lang());
  }

  static Extent of(Annotations.DateMention date) {
    return of(date.begin(), date.end(), date.lang());
  }

  static Extent ofTrigger(Annotations.Event event) {
    return of(event.trigger().begin(), event.trigger().end(), event.lang());
  }

  boolean contains(Extent other) {
    return span.contains(other.span);
  }

  @Override
  public int compareTo(Extent other) {
    return ORDER.compare(this, other);
  }

  /** As in IRIs: {@code 6404-6407}. */
  @Override
  public String toString() {
    return span.begin() + "-" + span.end();
  }
}
