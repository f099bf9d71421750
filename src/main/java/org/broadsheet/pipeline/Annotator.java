package org.broadsheet.pipeline;

import java.util.function.Predicate;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.extract.Extractor;

/** Where the annotations of an article come from. Thread-safe. */
@FunctionalInterface
public interface Annotator {
  Worked<Annotations> annotate(Article article);

  /** Hears that the article of this digest was annotated in an earlier try, or elsewhere. */
  default void annotatedBefore(String sha256) {}

  /** The same but for articles of which the target holds already what would come of them. */
  default Annotator unless(Predicate<Article> held) {
    return article -> held.test(article) ? new Worked.Unchanged<>() : annotate(article);
  }

  /** The built-in extraction, which refuses nothing. */
  static Annotator builtIn(Extractor extractor) {
    return article -> new Worked.Done<>(extractor.extract(article));
  }
}
