package org.broadsheet.article.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.article.Excerpt;
import org.broadsheet.article.Language;
import org.broadsheet.article.Localized;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Reads one article file in either form of the archive.
 *
 * <p>Bilingual: the English half, {@code <hr />}, {@code Original:}, the Chinese half; either half
 * may be missing. Chinese: what follows {@code Original:} alone. Where both headers give a value,
 * the Chinese one counts, as the original is the authority; a date that does not exist rejects the
 * file in whichever half it stands.
 */
public final class ArticleParser {
  private ArticleParser() {}

  public static Parsed parse(SourceText source) {
    List<Line> lines = Line.of(source.text());
    Problems problems = new Problems(source.file());
    LineRange all = new LineRange(source, lines, 0, lines.size());
    Optional<Divider> divider = Divider.find(lines);
    LineRange head = all.between(0, divider.map(Divider::from).orElse(lines.size())).trimmed();
    LineRange tail =
        all.between(divider.map(Divider::to).orElse(lines.size()), lines.size()).trimmed();
    List<ParsedHalf> halves =
        Stream.of(head, tail)
            .filter(range -> !range.isEmpty())
            .flatMap(range -> half(range, problems).stream())
            .toList();
    if (head.isEmpty() && tail.isEmpty()) {
      problems.add(0, "the file holds no text", "take it out of the input");
    }
    return assemble(source, halves, problems);
  }

  private static Optional<ParsedHalf> half(LineRange range, Problems problems) {
    Line first = range.lines().get(range.from());
    if (EnglishHalfParser.opens(first)) {
      return Optional.of(EnglishHalfParser.parse(range, problems));
    }
    if (ChineseHalfParser.opens(first)) {
      return Optional.of(ChineseHalfParser.parse(range, problems));
    }
    problems.add(
        first.number(),
        "'" + Excerpt.of(first.stripped()) + "' opens neither an English nor a Chinese half",
        "start the half with 'Title:' or '###', or take the file out of the input");
    return Optional.empty();
  }

  private static Parsed assemble(SourceText source, List<ParsedHalf> halves, Problems problems) {
    Optional<ParsedHalf> chinese = of(halves, Language.CHINESE);
    Optional<ParsedHalf> english = of(halves, Language.ENGLISH);
    if (halves.size() == 2 && (chinese.isEmpty() || english.isEmpty())) {
      problems.add(
          0,
          "both halves are of one language",
          "keep one half or mend the 'Title:' and '###' lines");
    }
    @Nullable LocalDate date = first(chinese, english, ParsedHalf::date);
    Localized title =
        new Localized(
            chinese.map(ParsedHalf::title).orElse(null),
            english.map(ParsedHalf::title).orElse(null));
    if (title.chinese() == null && title.english() == null) {
      problems.add(0, "there is no title", "write one after 'Title:' or '###'");
    }
    if (date == null && problems.first().isEmpty()) {
      problems.add(
          halves.stream().mapToInt(ParsedHalf::dateLine).max().orElse(0),
          "there is no date",
          "write it as YYYY-MM-DD in the header");
    }
    Optional<Parsed.Rejected> rejected = problems.first();
    return rejected.isPresent() || date == null
        ? rejected.orElseThrow()
        : new Parsed.Ok(article(source, halves, date, title));
  }

  private static Article article(
      SourceText source, List<ParsedHalf> halves, LocalDate date, Localized title) {
    Optional<ParsedHalf> chinese = of(halves, Language.CHINESE);
    Optional<ParsedHalf> english = of(halves, Language.ENGLISH);
    @Nullable HeaderPage page = first(chinese, english, ParsedHalf::page);
    @Nullable Integer number = page == null ? null : page.number();
    return new Article(
        ArticleIdScheme.mint(date, number, title, source.file()),
        source,
        date,
        number,
        page == null ? null : page.name(),
        first(chinese, english, ParsedHalf::column),
        title,
        Authors.pair(
            chinese.map(ParsedHalf::authors).orElse(List.of()),
            english.map(ParsedHalf::authors).orElse(List.of())),
        halves.stream().map(ParsedHalf::half).toList(),
        halves.stream().flatMap(half -> half.hints().stream()).toList());
  }

  private static Optional<ParsedHalf> of(List<ParsedHalf> halves, Language language) {
    return halves.stream().filter(half -> half.half().language() == language).findFirst();
  }

  private static <T> @Nullable T first(
      Optional<ParsedHalf> chinese,
      Optional<ParsedHalf> english,
      Function<ParsedHalf, @Nullable T> field) {
    return Stream.of(chinese, english)
        .flatMap(Optional::stream)
        .map(field)
        .filter(value -> value != null)
        .findFirst()
        .orElse(null);
  }
}
