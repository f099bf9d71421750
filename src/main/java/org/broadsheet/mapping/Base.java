package org.broadsheet.mapping;

import org.broadsheet.article.ArticleId;
import org.broadsheet.rdf.Iri;

/** Where the data's IRIs live: an absolute IRI that ends in a slash. */
public record Base(Iri iri) {
  private static final String PLACES = "place/";

  public static final Base DEFAULT = new Base(new Iri("https://w3id.org/broadsheet/data/"));

  public Base {
    if (!iri.value().endsWith("/")) {
      throw new IllegalArgumentException(
          "base IRI " + iri + " does not end in a slash; append one to it");
    }
  }

  /** The named graph of one article. */
  public Iri articleGraph(ArticleId article) {
    return iri.resolve("graph/article/" + article);
  }

  public Iri gazetteerGraph() {
    return iri.resolve("graph/gazetteer");
  }

  public Iri closureGraph() {
    return iri.resolve("graph/closure");
  }

  public Iri ontologyGraph() {
    return iri.resolve("graph/ontology");
  }

  /** The graph with the description of the data set and of the run that made it. */
  public Iri datasetGraph() {
    return iri.resolve("graph/dataset");
  }

  /**
   * The place with this id in the gazetteer, or with this path below its parents.
   *
   * @param path ASCII path segments
   */
  public Iri place(String path) {
    return iri.resolve(PLACES + path);
  }

  /** The path that {@link #place} made a place of; the {@link #relative} part of any other IRI. */
  String placePath(Iri place) {
    String relative = relative(place);
    return relative.startsWith(PLACES) ? relative.substring(PLACES.length()) : relative;
  }

  /** The part of an IRI after this base, the whole IRI where it lies outside. */
  String relative(Iri other) {
    return other.value().startsWith(iri.value())
        ? other.value().substring(iri.value().length())
        : other.value();
  }
}
