package org.broadsheet.article.parse;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Half;
import org.broadsheet.article.Language;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The English half: header lines {@code Title:}, {@code Author:}, {@code Date:}, {@code Page:} or
 * {@code Edition:}, blank lines among them allowed, then the body.
 */
final class EnglishHalfParser {
  private enum Key {
    TITLE,
    AUTHOR,
    DATE,
    PAGE
  }

  private static final Pattern HEADER =
      Pattern.compile("\\s*(Title|Authors?|Date|Page|Edition)\\s*[:：]\\s*(.*?)\\s*");

  private record Value(Line line, String text, int begin) {}

  private EnglishHalfParser() {}

  /** Whether a half opens as an English one does. */
  static boolean opens(Line line) {
    Matcher matcher = HEADER.matcher(line.text());
    return matcher.matches() && key(matcher.group(1)) == Key.TITLE;
  }

  /**
   * @param range trimmed, not empty, its first line {@link #opens}
   */
  static ParsedHalf parse(LineRange range, Problems problems) {
    Map<Key, Value> header = new EnumMap<>(Key.class);
    int body = readHeader(range, header);
    Value title = header.get(Key.TITLE);
    SourceText source = range.source();
    Span titleSpan =
        title == null
            ? range.between(range.from(), range.from()).span()
            : source.span(title.begin(), title.begin() + title.text().length());
    Optional<NamedEntitiesBlock> block = NamedEntitiesBlock.find(range.lines(), body, range.to());
    Span bodySpan = body(range, body, block, problems).span();
    return new ParsedHalf(
        new Half(Language.ENGLISH, range.span(), titleSpan, bodySpan),
        header.containsKey(Key.DATE)
            ? header.get(Key.DATE).line().number()
            : range.lines().get(range.from()).number(),
        text(title),
        header.containsKey(Key.AUTHOR) ? Authors.english(header.get(Key.AUTHOR).text()) : List.of(),
        date(header.get(Key.DATE), problems),
        page(header.get(Key.PAGE), problems),
        null,
        block.map(NamedEntitiesBlock::pairs).orElse(List.of()));
  }

  /** Fills {@code header} and returns the index of the first line after it. */
  private static int readHeader(LineRange range, Map<Key, Value> header) {
    int next = range.from();
    for (int i = range.from(); i < range.to(); i++) {
      Line line = range.lines().get(i);
      if (line.isBlank()) {
        continue;
      }
      Matcher matcher = HEADER.matcher(line.text());
      if (!matcher.matches() || header.containsKey(key(matcher.group(1)))) {
        break;
      }
      header.put(
          key(matcher.group(1)),
          new Value(line, matcher.group(2), line.begin() + matcher.start(2)));
      next = i + 1;
    }
    return next;
  }

  private static Key key(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "title" -> Key.TITLE;
      case "date" -> Key.DATE;
      case "page", "edition" -> Key.PAGE;
      default -> Key.AUTHOR;
    };
  }

  private static LineRange body(
      LineRange range, int from, Optional<NamedEntitiesBlock> found, Problems problems) {
    LineRange whole = range.between(from, range.to()).trimmed();
    if (found.isEmpty()) {
      return whole;
    }
    NamedEntitiesBlock block = found.get();
    LineRange before = range.between(from, block.from()).trimmed();
    LineRange after = range.between(block.to(), range.to()).trimmed();
    if (!before.isEmpty() && !after.isEmpty()) {
      problems.add(
          range.lines().get(after.from()).number(),
          "text goes on after the Named Entities block",
          "move the block to the end of the English half");
    }
    return before.isEmpty() ? after : before;
  }

  private static @Nullable String text(@Nullable Value value) {
    return value == null || value.text().isEmpty() ? null : value.text();
  }

  private static @Nullable LocalDate date(@Nullable Value value, Problems problems) {
    return value == null || value.text().isEmpty()
        ? null
        : HeaderDate.parse(value.line().number(), value.text(), problems).orElse(null);
  }

  private static @Nullable HeaderPage page(@Nullable Value value, Problems problems) {
    return value == null
        ? null
        : HeaderPage.ofEnglish(value.line().number(), value.text(), problems).orElse(null);
  }
}
