package org.broadsheet.article;

/**
 * A stretch of a decoded source file in Unicode code points, begin inclusive, end exclusive.
 *
 * <p>Java strings count UTF-16 units: use {@link SourceText} to go from one to the other.
 */
public record Span(int begin, int end) {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + "-" + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }
}
