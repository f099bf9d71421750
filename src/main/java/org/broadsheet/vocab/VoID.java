package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code void:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class VoID {
  public static final String NAMESPACE = "http://rdfs.org/ns/void#";

  public static final Iri Dataset = new Iri(NAMESPACE + "Dataset");

  public static final Iri vocabulary = new Iri(NAMESPACE + "vocabulary");

  private VoID() {}
}
