package org.broadsheet.pipeline;

import java.util.function.Function;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.mapping.ArticleMapper;

/** Article to graph: annotate, map, prepare. Thread-safe as its parts are. */
final class Conversion implements Function<Article, Worked<Converted>> {
  private final Annotator annotator;
  private final ArticleMapper mapper;
  private final GraphPreparation preparation;

  Conversion(Annotator annotator, ArticleMapper mapper, GraphPreparation preparation) {
    this.annotator = annotator;
    this.mapper = mapper;
    this.preparation = preparation;
  }

  @Override
  public Worked<Converted> apply(Article article) {
    return annotator.annotate(article).then(annotations -> convert(article, annotations));
  }

  private Converted convert(Article article, Annotations annotations) {
    return new Converted(
        annotations, preparation.prepare(mapper.graph(article), mapper.map(article, annotations)));
  }
}
