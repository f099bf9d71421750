package org.broadsheet.pipeline;

import java.util.function.Function;
import org.broadsheet.article.Article;
import org.broadsheet.mapping.ArticleMapper;

/** Article to graph: annotate, then map. Thread-safe as its two parts are. */
public final class Conversion implements Function<Article, Worked<Converted>> {
  private final Annotator annotator;
  private final ArticleMapper mapper;

  public Conversion(Annotator annotator, ArticleMapper mapper) {
    this.annotator = annotator;
    this.mapper = mapper;
  }

  @Override
  public Worked<Converted> apply(Article article) {
    return annotator
        .annotate(article)
        .then(
            annotations ->
                new Converted(
                    annotations, mapper.graph(article), mapper.map(article, annotations)));
  }
}
