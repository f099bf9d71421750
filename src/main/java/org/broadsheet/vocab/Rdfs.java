package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code rdfs:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Rdfs {
  public static final String NAMESPACE = "http://www.w3.org/2000/01/rdf-schema#";

  public static final Iri label = new Iri(NAMESPACE + "label");

  private Rdfs() {}
}
