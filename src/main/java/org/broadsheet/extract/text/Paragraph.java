package org.broadsheet.extract.text;

import org.broadsheet.article.Span;

/**
 * One line of the body without the blanks around it.
 *
 * @param span code points in the source file
 * @param text the characters of the span
 * @param part what kind of line it is; never {@link Sentence.Part#TITLE}
 */
public record Paragraph(Span span, String text, Sentence.Part part) {}
