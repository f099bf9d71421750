package org.broadsheet.article.parse;

import java.util.List;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.Span;

/** Consecutive lines of one source: those of a half, of a header, of a body. */
record LineRange(SourceText source, List<Line> lines, int from, int to) {
  LineRange {
    if (from < 0 || to < from || to > lines.size()) {
      throw new IllegalArgumentException("not a range of lines: " + from + "-" + to);
    }
  }

  LineRange between(int newFrom, int newTo) {
    return new LineRange(source, lines, newFrom, newTo);
  }

  /** This range without blank lines at either end. */
  LineRange trimmed() {
    int first = from;
    int last = to;
    while (first < last && lines.get(first).isBlank()) {
      first++;
    }
    while (last > first && lines.get(last - 1).isBlank()) {
      last--;
    }
    return between(first, last);
  }

  boolean isEmpty() {
    return from == to;
  }

  /** From the first line's begin to the last one's end; empty and in place for an empty range. */
  Span span() {
    if (isEmpty()) {
      int at = from > 0 ? lines.get(from - 1).end() : 0;
      return source.span(at, at);
    }
    return source.span(lines.get(from).begin(), lines.get(to - 1).end());
  }
}
