package org.broadsheet.extract.english.text;

import java.util.List;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.Span;
import org.broadsheet.extract.text.Sentence;

/**
 * A continuous piece of a source file, searched in UTF-16 and reported in code points.
 *
 * @param span where it stands in the file
 * @param text the characters of the span
 */
public record Stretch(Span span, String text) {
  public static Stretch of(SourceText source, Span span) {
    return new Stretch(span, source.slice(span));
  }

  /** From the first of some consecutive sentences to the end of the last; empty for none. */
  public static Stretch of(SourceText source, List<Sentence> sentences) {
    return sentences.isEmpty()
        ? new Stretch(new Span(0, 0), "")
        : of(
            source,
            new Span(
                sentences.get(0).span().begin(), sentences.get(sentences.size() - 1).span().end()));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The span in the file of a part given by UTF-16 indexes into {@link #text()}. */
  public Span part(int begin, int end) {
    int from = span.begin() + text.codePointCount(0, begin);
    return new Span(from, from + text.codePointCount(begin, end));
  }

  /** The UTF-16 index into {@link #text()} of a code point offset of the file inside the span. */
  public int index(int offset) {
    return text.offsetByCodePoints(0, offset - span.begin());
  }
}
