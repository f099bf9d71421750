package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code void:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class VoID {
  public static final String NAMESPACE = "http://rdfs.org/ns/void#";

  public static final Iri Dataset = new Iri(NAMESPACE + "Dataset");

  public static final Iri class_ = new Iri(NAMESPACE + "class");

  public static final Iri classPartition = new Iri(NAMESPACE + "classPartition");

  public static final Iri classes = new Iri(NAMESPACE + "classes");

  public static final Iri distinctSubjects = new Iri(NAMESPACE + "distinctSubjects");

  public static final Iri documents = new Iri(NAMESPACE + "documents");

  public static final Iri entities = new Iri(NAMESPACE + "entities");

  public static final Iri properties = new Iri(NAMESPACE + "properties");

  public static final Iri property = new Iri(NAMESPACE + "property");

  public static final Iri propertyPartition = new Iri(NAMESPACE + "propertyPartition");

  public static final Iri triples = new Iri(NAMESPACE + "triples");

  public static final Iri uriSpace = new Iri(NAMESPACE + "uriSpace");

  public static final Iri vocabulary = new Iri(NAMESPACE + "vocabulary");

  private VoID() {}
}
