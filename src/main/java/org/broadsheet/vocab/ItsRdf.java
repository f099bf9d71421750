package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code itsrdf:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class ItsRdf {
  public static final String NAMESPACE = "http://www.w3.org/2005/11/its/rdf#";

  public static final Iri locQualityIssueType = new Iri(NAMESPACE + "locQualityIssueType");

  public static final Iri taConfidence = new Iri(NAMESPACE + "taConfidence");

  public static final Iri taIdentRef = new Iri(NAMESPACE + "taIdentRef");

  private ItsRdf() {}
}
