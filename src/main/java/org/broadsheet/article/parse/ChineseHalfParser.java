package org.broadsheet.article.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Half;
import org.broadsheet.article.Language;
import org.broadsheet.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The Chinese half or file: {@code ### title}, author line or blank, date, {@code 第2版()}, {@code
 * 专栏：}, then the body, which repeats the headline.
 */
final class ChineseHalfParser {
  private static final Pattern TITLE = Pattern.compile("\\s*#{1,6}\\s*(.*?)\\s*");
  private static final Pattern COLUMN = Pattern.compile("专栏\\s*[：:]\\s*(.*)");

  private final LineRange range;
  private final Problems problems;
  private final List<String> authors = new ArrayList<>();
  private @Nullable LocalDate date;
  private @Nullable HeaderPage page;
  private @Nullable String column;
  private boolean dated;
  private boolean complete;

  private ChineseHalfParser(LineRange range, Problems problems) {
    this.range = range;
    this.problems = problems;
  }

  /** Whether a half opens as a Chinese one does. */
  static boolean opens(Line line) {
    return line.stripped().startsWith("#");
  }

  /**
   * @param range trimmed, not empty, its first line {@link #opens}
   */
  static ParsedHalf parse(LineRange range, Problems problems) {
    return new ChineseHalfParser(range, problems).parse();
  }

  private ParsedHalf parse() {
    Line first = range.lines().get(range.from());
    Matcher matcher = TITLE.matcher(first.text());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a title line: " + first.text());
    }
    String title = matcher.group(1);
    Span titleSpan =
        range.source().span(first.begin() + matcher.start(1), first.begin() + matcher.end(1));
    int body = readHeader();
    return new ParsedHalf(
        new Half(
            Language.CHINESE,
            range.span(),
            titleSpan,
            range.between(body, range.to()).trimmed().span()),
        first.number(),
        title.isEmpty() ? null : title,
        authors,
        date,
        page,
        column,
        List.of());
  }

  /** Returns the index of the first line after the header. */
  private int readHeader() {
    int next = range.from() + 1;
    for (int i = next; i < range.to() && !complete; i++) {
      Line line = range.lines().get(i);
      if (line.isBlank()) {
        continue;
      }
      if (!take(line, i)) {
        break;
      }
      next = i + 1;
    }
    return next;
  }

  /** Whether the line belongs to the header. */
  private boolean take(Line line, int index) {
    String value = line.stripped();
    Matcher columnLine = COLUMN.matcher(value);
    if (columnLine.matches()) {
      column = columnLine.group(1).isBlank() ? null : columnLine.group(1).strip();
      complete = true;
      return true;
    }
    if (page == null) {
      Optional<HeaderPage> found = HeaderPage.ofChinese(value);
      if (found.isPresent()) {
        page = found.get();
        return true;
      }
    }
    if (!dated && HeaderDate.looksLikeOne(value)) {
      dated = true;
      date = HeaderDate.parse(line.number(), value, problems).orElse(null);
      return true;
    }
    if (!dated && page == null && headerFollows(index + 1)) {
      authors.addAll(Authors.chinese(value));
      return true;
    }
    return false;
  }

  /** Whether a date, page or column line still comes before any other text but an author line. */
  private boolean headerFollows(int from) {
    int others = 0;
    for (int i = from; i < range.to() && others < 2; i++) {
      String value = range.lines().get(i).stripped();
      if (HeaderDate.looksLikeOne(value)
          || HeaderPage.ofChinese(value).isPresent()
          || COLUMN.matcher(value).matches()) {
        return true;
      }
      if (!value.isEmpty()) {
        others++;
      }
    }
    return false;
  }
}
