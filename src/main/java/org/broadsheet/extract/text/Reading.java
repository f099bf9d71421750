package org.broadsheet.extract.text;

import java.util.List;
import java.util.Optional;
import org.broadsheet.article.Article;
import org.broadsheet.article.Half;
import org.broadsheet.article.Language;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.Span;

/**
 * One half of an article, prepared for the recognisers. All offsets are code points in the source
 * file, all lists are in text order.
 *
 * @param sentences the decks of the title line, then the sentences of the body
 * @param paragraphs the lines of the body that are not blank
 * @param datelines none in an English half: the original is the authority
 * @param briefs one where the article is a single report; together they cover the body
 */
public record Reading(
    Article article,
    Half half,
    List<Sentence> sentences,
    List<Paragraph> paragraphs,
    List<Dateline> datelines,
    List<Brief> briefs) {
  public Reading {
    sentences = List.copyOf(sentences);
    paragraphs = List.copyOf(paragraphs);
    datelines = List.copyOf(datelines);
    briefs = List.copyOf(briefs);
  }

  /** One report of several under a common title, with its own heading or dateline. */
  public record Brief(Span span) {}

  public static Reading of(Article article, Half half) {
    List<Paragraph> paragraphs = Paragraphs.of(article, half);
    List<Sentence> sentences = Sentences.of(article.source(), half, paragraphs);
    List<Brief> briefs =
        half.language() == Language.CHINESE
            ? Briefs.of(half, paragraphs)
            : List.of(new Brief(half.body()));
    List<Dateline> datelines =
        half.language() == Language.CHINESE ? Datelines.of(article, paragraphs, briefs) : List.of();
    return new Reading(article, half, sentences, paragraphs, datelines, briefs);
  }

  /** The reading of the article's half in a language, if it has one. */
  public static Optional<Reading> of(Article article, Language language) {
    return article.half(language).map(half -> of(article, half));
  }

  public SourceText source() {
    return article.source();
  }

  public Language language() {
    return half.language();
  }

  /** The report that a position of the body belongs to; the title belongs to none. */
  public Optional<Brief> briefAt(int offset) {
    return briefs.stream()
        .filter(brief -> brief.span().begin() <= offset && offset < brief.span().end())
        .findFirst();
  }

  /** The dateline whose report a position of the body belongs to. */
  public Optional<Dateline> datelineAt(int offset) {
    return datelines.stream()
        .filter(line -> line.governs().begin() <= offset && offset < line.governs().end())
        .findFirst();
  }
}
