package org.broadsheet.pipeline;

import java.util.function.Function;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.mapping.ArticleMapper;

/** Article to graph: annotate, then map. Pure and thread-safe as its two parts are. */
public final class Conversion implements Function<Article, Converted> {
  private final Function<Article, Annotations> annotator;
  private final ArticleMapper mapper;

  public Conversion(Function<Article, Annotations> annotator, ArticleMapper mapper) {
    this.annotator = annotator;
    this.mapper = mapper;
  }

  @Override
  public Converted apply(Article article) {
    Annotations annotations = annotator.apply(article);
    return new Converted(annotations, mapper.graph(article), mapper.map(article, annotations));
  }
}
