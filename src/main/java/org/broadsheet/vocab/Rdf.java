package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code rdf:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Rdf {
  public static final String NAMESPACE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  public static final Iri type = new Iri(NAMESPACE + "type");

  private Rdf() {}
}
