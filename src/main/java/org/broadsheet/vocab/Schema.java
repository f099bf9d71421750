package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code schema:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Schema {
  public static final String NAMESPACE = "https://schema.org/";

  public static final Iri Country = new Iri(NAMESPACE + "Country");

  public static final Iri CreativeWork = new Iri(NAMESPACE + "CreativeWork");

  public static final Iri NewsArticle = new Iri(NAMESPACE + "NewsArticle");

  public static final Iri Newspaper = new Iri(NAMESPACE + "Newspaper");

  public static final Iri Person = new Iri(NAMESPACE + "Person");

  public static final Iri Place = new Iri(NAMESPACE + "Place");

  public static final Iri PublicationIssue = new Iri(NAMESPACE + "PublicationIssue");

  public static final Iri QuantitativeValue = new Iri(NAMESPACE + "QuantitativeValue");

  public static final Iri articleBody = new Iri(NAMESPACE + "articleBody");

  public static final Iri author = new Iri(NAMESPACE + "author");

  public static final Iri creditText = new Iri(NAMESPACE + "creditText");

  public static final Iri datePublished = new Iri(NAMESPACE + "datePublished");

  public static final Iri encodingFormat = new Iri(NAMESPACE + "encodingFormat");

  public static final Iri headline = new Iri(NAMESPACE + "headline");

  public static final Iri inLanguage = new Iri(NAMESPACE + "inLanguage");

  public static final Iri isPartOf = new Iri(NAMESPACE + "isPartOf");

  public static final Iri maxValue = new Iri(NAMESPACE + "maxValue");

  public static final Iri minValue = new Iri(NAMESPACE + "minValue");

  public static final Iri name = new Iri(NAMESPACE + "name");

  public static final Iri printEdition = new Iri(NAMESPACE + "printEdition");

  public static final Iri printPage = new Iri(NAMESPACE + "printPage");

  public static final Iri printSection = new Iri(NAMESPACE + "printSection");

  public static final Iri sha256 = new Iri(NAMESPACE + "sha256");

  public static final Iri softwareVersion = new Iri(NAMESPACE + "softwareVersion");

  public static final Iri subjectOf = new Iri(NAMESPACE + "subjectOf");

  public static final Iri translationOfWork = new Iri(NAMESPACE + "translationOfWork");

  public static final Iri unitText = new Iri(NAMESPACE + "unitText");

  public static final Iri value = new Iri(NAMESPACE + "value");

  private Schema() {}
}
