package org.broadsheet.article.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines between the halves of a bilingual file: {@code <hr />} and {@code Original:}.
 *
 * @param from index of its first line
 * @param to index after its last line
 */
record Divider(int from, int to) {
  private static final Pattern RULE = Pattern.compile("<hr\\s*/?>");
  private static final Pattern ORIGINAL = Pattern.compile("Original\\s*[:：]");

  /**
   * The divider; a rule counts only where {@code Original:}, a {@code ###} title or the end of the
   * file follows, since an English body can hold one too.
   */
  static Optional<Divider> find(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).stripped();
      int next = RULE.matcher(text).matches() ? skipBlank(lines, i + 1) : i;
      if (next < lines.size() && ORIGINAL.matcher(lines.get(next).stripped()).matches()) {
        return Optional.of(new Divider(i, next + 1));
      }
      if (next > i && (next == lines.size() || ChineseHalfParser.opens(lines.get(next)))) {
        return Optional.of(new Divider(i, next));
      }
    }
    return Optional.empty();
  }

  private static int skipBlank(List<Line> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }
}
