package org.broadsheet.extract.english.text;

import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Article;
import org.broadsheet.article.Span;
import org.broadsheet.extract.pattern.Expression;

/** People of other peoples, whose Chinese names only transcribe their own: 艾某（哈萨克族）. */
public final class Transcriptions {
  private static final int AHEAD = 8;

  /** A people in brackets, but not one whose members bear Chinese names. */
  private static final Expression PEOPLE =
      Expression.compile("^[（(](?!汉|回|满|壮|僮|白|苗|瑶|侗|土家|布依|黎|畲)\\p{IsHan}{2,6}族");

  private Transcriptions() {}

  /** The ids of the entities that the text says so of. */
  public static Set<String> in(Article article, Annotations annotations) {
    Set<String> entities = new TreeSet<>();
    int length = article.source().toCodePoints(article.source().text().length());
    for (Mention mention : annotations.mentions()) {
      int from = mention.end();
      Span ahead = new Span(from, Math.min(length, from + AHEAD));
      if (mention.entity() != null && PEOPLE.isIn(article.source().slice(ahead))) {
        entities.add(mention.entity());
      }
    }
    return entities;
  }
}
