package org.broadsheet.extract.quantity;

import org.broadsheet.article.Span;
import org.broadsheet.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a figure in the text.
 *
 * @param span code points in the source file
 * @param of what is counted, {@code null} where the words around it do not say
 * @param place entity id of the place whose figure it is
 */
public record FoundQuantity(
    Span span,
    String text,
    Figure figure,
    Sentence sentence,
    @Nullable String of,
    @Nullable String place) {

  /** That of the span, which tells the figures of an article apart. */
  @Override
  public int hashCode() {
    return span.hashCode();
  }
}
