package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code owl:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Owl {
  public static final String NAMESPACE = "http://www.w3.org/2002/07/owl#";

  public static final Iri sameAs = new Iri(NAMESPACE + "sameAs");

  private Owl() {}
}
