package org.broadsheet.pipeline;

import java.util.List;
import java.util.function.Function;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.mapping.ArticleMapper;
import org.broadsheet.rdf.Statement;

/** Article to graph: annotate, map, check. Thread-safe as its parts are. */
public final class Conversion implements Function<Article, Worked<Converted>> {
  private final Annotator annotator;
  private final ArticleMapper mapper;
  private final GraphCheck.Rules rules;

  public Conversion(Annotator annotator, ArticleMapper mapper, GraphCheck.Rules rules) {
    this.annotator = annotator;
    this.mapper = mapper;
    this.rules = rules;
  }

  @Override
  public Worked<Converted> apply(Article article) {
    return annotator.annotate(article).then(annotations -> convert(article, annotations));
  }

  private Converted convert(Article article, Annotations annotations) {
    List<Statement> graph = mapper.map(article, annotations);
    return new Converted(annotations, mapper.graph(article), graph, rules.violations(graph));
  }
}
