package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code dcterms:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Dcterms {
  public static final String NAMESPACE = "http://purl.org/dc/terms/";

  public static final Iri license = new Iri(NAMESPACE + "license");

  public static final Iri spatial = new Iri(NAMESPACE + "spatial");

  public static final Iri title = new Iri(NAMESPACE + "title");

  public static final Iri type = new Iri(NAMESPACE + "type");

  private Dcterms() {}
}
