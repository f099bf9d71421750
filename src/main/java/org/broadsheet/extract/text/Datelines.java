package org.broadsheet.extract.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import org.broadsheet.article.Article;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.Span;
import org.broadsheet.extract.text.Reading.Brief;
import org.jspecify.annotations.Nullable;

/** Finds the datelines of a body and what each of them governs. */
final class Datelines {
  private Datelines() {}

  static List<Dateline> of(Article article, List<Paragraph> paragraphs, List<Brief> briefs) {
    List<Dateline> datelines = new ArrayList<>();
    for (Brief brief : briefs) {
      for (Paragraph paragraph : paragraphs) {
        if (paragraph.part() == Sentence.Part.BODY && brief.span().contains(paragraph.span())) {
          DatelineGrammar.opening(paragraph.text())
              .or(() -> DatelineGrammar.closing(paragraph.text()))
              .map(found -> dateline(article, paragraph, found, brief.span()))
              .ifPresent(datelines::add);
        }
      }
    }
    return datelines;
  }

  private static Dateline dateline(
      Article article, Paragraph paragraph, Matcher found, Span brief) {
    SourceText source = article.source();
    int base = source.toUtf16(paragraph.span().begin());
    LocalDate date = date(found, article.date());
    String agency = found.group("agency");
    return new Dateline(
        source.span(base + found.start(), base + found.end()),
        found.group(),
        agency.isEmpty() ? null : agency,
        found.group("place"),
        group(source, base, found, "place"),
        date,
        date == null ? null : group(source, base, found, "date"),
        brief);
  }

  private static @Nullable LocalDate date(Matcher found, LocalDate issue) {
    Integer day = number(found.group("day"));
    if (day == null) {
      return null;
    }
    Integer year = number(found.group("year"));
    Integer month = number(found.group("month"));
    return DatelineDay.resolve(year, month, day, issue).orElse(null);
  }

  private static @Nullable Integer number(@Nullable String numeral) {
    if (numeral == null) {
      return null;
    }
    OptionalInt value = Numerals.integer(numeral);
    return value.isPresent() ? value.getAsInt() : null;
  }

  private static @Nullable Span group(SourceText source, int base, Matcher found, String name) {
    return found.group(name) == null
        ? null
        : source.span(base + found.start(name), base + found.end(name));
  }
}
