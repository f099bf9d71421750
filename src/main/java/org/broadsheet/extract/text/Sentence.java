package org.broadsheet.extract.text;

import org.broadsheet.article.Span;

/**
 * One sentence, or one deck of a title.
 *
 * <p>A Chinese sentence ends at 。！？ or at the end of its line; the quotation marks and brackets
 * that close after the stop belong to it. Blanks at either end do not.
 *
 * @param span code points in the source file
 * @param text the characters of the span
 * @param part where in the article it stands
 * @param paragraph index into {@link Reading#paragraphs()}, -1 for a deck of the title line
 */
public record Sentence(Span span, String text, Part part, int paragraph) {
  /** Where in an article a sentence stands. */
  public enum Part {
    /** A deck of the header's title line. */
    TITLE,
    /** A line of the body that repeats the title. */
    HEADLINE,
    /** A heading within the body, such as that of one brief among several. */
    HEADING,
    /** Running text. */
    BODY
  }

  /** That of the span, which tells the sentences of an article apart. */
  @Override
  public int hashCode() {
    return span.hashCode();
  }
}
