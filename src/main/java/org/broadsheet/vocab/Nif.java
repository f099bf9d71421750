package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code nif:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Nif {
  public static final String NAMESPACE =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  public static final Iri Context = new Iri(NAMESPACE + "Context");

  public static final Iri OffsetBasedString = new Iri(NAMESPACE + "OffsetBasedString");

  public static final Iri Sentence = new Iri(NAMESPACE + "Sentence");

  public static final Iri anchorOf = new Iri(NAMESPACE + "anchorOf");

  public static final Iri beginIndex = new Iri(NAMESPACE + "beginIndex");

  public static final Iri endIndex = new Iri(NAMESPACE + "endIndex");

  public static final Iri referenceContext = new Iri(NAMESPACE + "referenceContext");

  public static final Iri sentence = new Iri(NAMESPACE + "sentence");

  private Nif() {}
}
