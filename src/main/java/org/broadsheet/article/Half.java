package org.broadsheet.article;

/**
 * One language's half of an article file.
 *
 * <p>{@code span} covers the whole half with its header lines; {@code title} the title line's text
 * without its marker ({@code Title:} or {@code ###}); {@code body} everything after the header,
 * with the repeated headline of a Chinese half and without a {@code **Named Entities**} block.
 */
public record Half(Language language, Span span, Span title, Span body) {
  public Half {
    if (!span.contains(title) || !span.contains(body)) {
      throw new IllegalArgumentException("title and body lie inside their half");
    }
  }
}
