package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code skos:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Skos {
  public static final String NAMESPACE = "http://www.w3.org/2004/02/skos/core#";

  public static final Iri altLabel = new Iri(NAMESPACE + "altLabel");

  public static final Iri hiddenLabel = new Iri(NAMESPACE + "hiddenLabel");

  public static final Iri prefLabel = new Iri(NAMESPACE + "prefLabel");

  private Skos() {}
}
