package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code dcat:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Dcat {
  public static final String NAMESPACE = "http://www.w3.org/ns/dcat#";

  public static final Iri Catalog = new Iri(NAMESPACE + "Catalog");

  public static final Iri Dataset = new Iri(NAMESPACE + "Dataset");

  public static final Iri Distribution = new Iri(NAMESPACE + "Distribution");

  public static final Iri byteSize = new Iri(NAMESPACE + "byteSize");

  public static final Iri compressFormat = new Iri(NAMESPACE + "compressFormat");

  public static final Iri dataset = new Iri(NAMESPACE + "dataset");

  public static final Iri distribution = new Iri(NAMESPACE + "distribution");

  public static final Iri mediaType = new Iri(NAMESPACE + "mediaType");

  private Dcat() {}
}
