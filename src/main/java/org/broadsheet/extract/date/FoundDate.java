package org.broadsheet.extract.date;

import java.time.LocalDate;
import org.broadsheet.article.Span;
import org.broadsheet.gazetteer.Precision;

/**
 * One occurrence of a date in the text, both bounds inclusive.
 *
 * @param span code points in the source file
 * @param rule name of the rule that found it, {@code date.calendar}
 */
public record FoundDate(
    Span span, String text, LocalDate from, LocalDate to, Precision precision, String rule) {

  /** That of the span, which tells the dates of an article apart. */
  @Override
  public int hashCode() {
    return span.hashCode();
  }
}
