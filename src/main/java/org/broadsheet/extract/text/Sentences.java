package org.broadsheet.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.Half;
import org.broadsheet.article.Language;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.Span;
import org.broadsheet.extract.pattern.Expression;
import org.broadsheet.extract.pattern.Search;

/** Cuts title decks and paragraphs into sentences. */
final class Sentences {
  private static final Expression CHINESE_END = Expression.compile("[。！？]+[”’」』】〕）)》\"]*");

  /** A stop before a blank, but not after an initial, an abbreviated title or month, or "No". */
  private static final Expression ENGLISH_END =
      Expression.compile(
          "[.!?](?<!\\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|No|Nos|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Gen|Col|Prof|Co|Ltd|etc)\\.)"
              + "[\"'”’)\\]]*(?=\\s)");

  /** Decks are set apart by at least two blanks; one blank or one U+3000 stands inside a deck. */
  private static final Expression BETWEEN_DECKS = Expression.compile("[ \\u00A0]{2,}");

  private Sentences() {}

  static List<Sentence> of(SourceText source, Half half, List<Paragraph> paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    String title = source.slice(half.title());
    Expression deckEnd = half.language() == Language.CHINESE ? BETWEEN_DECKS : ENGLISH_END;
    cut(source, half.title(), title, deckEnd, Sentence.Part.TITLE, -1, sentences);
    Expression end = half.language() == Language.CHINESE ? CHINESE_END : ENGLISH_END;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      cut(source, paragraph.span(), paragraph.text(), end, paragraph.part(), i, sentences);
    }
    return sentences;
  }

  private static void cut(
      SourceText source,
      Span whole,
      String text,
      Expression end,
      Sentence.Part part,
      int paragraph,
      List<Sentence> into) {
    int base = source.toUtf16(whole.begin());
    int from = 0;
    Search stop = end.in(text);
    while (from < text.length()) {
      int to = stop.find() ? stop.end() : text.length();
      int begin = Blanks.skip(text, from, to);
      int last = Blanks.skipBack(text, begin, to);
      if (begin < last) {
        Span span = source.span(base + begin, base + last);
        into.add(new Sentence(span, text.substring(begin, last), part, paragraph));
      }
      from = to;
    }
  }
}
