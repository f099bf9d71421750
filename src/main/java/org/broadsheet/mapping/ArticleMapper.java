package org.broadsheet.mapping;

import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Prov;

/**
 * An article with its annotations as the statements of one named graph. Pure: the same input gives
 * the same statements in the same order. Thread-safe.
 */
public final class ArticleMapper {
  private final Base base;
  private final Run run;

  /**
   * @param run recorded as what generated each graph
   */
  public ArticleMapper(Base base, Run run) {
    this.base = base;
    this.run = run;
  }

  /** The graph that {@link #map} fills. */
  public Iri graph(Article article) {
    return base.articleGraph(article.id());
  }

  /**
   * Some statements of {@link #graph(Article)}, told without annotations, by which a graph that
   * this run made of these very bytes under this name is known.
   */
  public List<Statement> signature(Article article) {
    ArticleIris iris = new ArticleIris(base, article);
    return Stream.concat(generation(iris), HeaderStatements.source(article.source(), iris))
        .toList();
  }

  /**
   * All statements of {@link #graph(Article)}, without duplicates.
   *
   * @param annotations of this very article: offsets within its source, no reference to an id that
   *     is not listed
   * @throws IllegalArgumentException when a reference or an offset leads nowhere
   */
  public List<Statement> map(Article article, Annotations annotations) {
    ArticleIris iris = new ArticleIris(base, article);
    AnnotationIndex index = new AnnotationIndex(annotations);
    EntityIris entityIris = new EntityIris(iris, index);
    Evidence evidence = new Evidence(iris, index);
    Attested attested = new Attested(iris, article.date());
    TextStatements texts = new TextStatements(article.source(), iris, index, entityIris, evidence);
    EntityStatements entities =
        new EntityStatements(
            index,
            entityIris,
            iris,
            new PlaceStatements(index, entityIris, iris, evidence, attested),
            new PersonStatements(entityIris, iris, evidence, attested));
    QuantityStatements quantities = new QuantityStatements(index, entityIris, iris);
    EventStatements events = new EventStatements(article, entityIris, quantities, iris, evidence);
    return Stream.of(
            generation(iris),
            new HeaderStatements(article, annotations.article(), iris).statements(),
            texts.mentions(),
            texts.sentences(),
            annotations.entities().stream().flatMap(entities::describe),
            annotations.quantities().stream().flatMap(quantities::describe),
            annotations.events().stream().flatMap(events::describe))
        .flatMap(statements -> statements)
        .distinct()
        .toList();
  }

  private Stream<Statement> generation(ArticleIris iris) {
    return new Description(iris.graph(), iris.graph())
        .with(Prov.wasGeneratedBy, run.iri(base)).stream();
  }
}
