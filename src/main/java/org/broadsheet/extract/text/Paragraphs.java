package org.broadsheet.extract.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.article.Article;
import org.broadsheet.article.Half;
import org.broadsheet.article.Language;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.Span;

/** Cuts a body into its lines and tells headlines and headings from running text. */
final class Paragraphs {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");

  /** Longest heading line seen in the archive's Chinese bodies, with room to spare. */
  private static final int LONGEST_HEADING = 36;

  /** A line with one of these is running text, a credit or a signature. */
  private static final Pattern NOT_A_HEADING = Pattern.compile(".*[。！？；：…，].*|[（(].*[）)]|.*[摄画]");

  private Paragraphs() {}

  static List<Paragraph> of(Article article, Half half) {
    SourceText source = article.source();
    Set<String> decks = decks(source.slice(half.title()));
    String body = source.slice(half.body());
    int base = source.toUtf16(half.body().begin());
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean atTop = true;
    int next = 0;
    while (next < body.length()) {
      int lineEnd = lineEnd(body, next);
      int begin = Blanks.skip(body, next, lineEnd);
      int end = Blanks.skipBack(body, begin, lineEnd);
      next = lineEnd + 1;
      if (begin == end) {
        continue;
      }
      String text = body.substring(begin, end);
      atTop = atTop && decks.contains(squeeze(text));
      Span span = source.span(base + begin, base + end);
      paragraphs.add(new Paragraph(span, text, part(half.language(), text, atTop)));
    }
    return paragraphs;
  }

  private static int lineEnd(String body, int begin) {
    int end = begin;
    while (end < body.length() && body.charAt(end) != '\r' && body.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  private static Sentence.Part part(Language language, String text, boolean atTop) {
    if (atTop) {
      return Sentence.Part.HEADLINE;
    }
    boolean heading =
        language == Language.CHINESE
            && text.length() <= LONGEST_HEADING
            && !NOT_A_HEADING.matcher(text).matches()
            && DatelineGrammar.opening(text).isEmpty();
    return heading ? Sentence.Part.HEADING : Sentence.Part.BODY;
  }

  /** Every run of neighbouring decks, without blanks: a body line may hold one or several. */
  private static Set<String> decks(String title) {
    Set<String> runs = new HashSet<>();
    String[] words = BLANKS.split(title.strip());
    for (int from = 0; from < words.length; from++) {
      StringBuilder run = new StringBuilder();
      for (int to = from; to < words.length; to++) {
        runs.add(run.append(words[to]).toString());
      }
    }
    return runs;
  }

  private static String squeeze(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }
}
