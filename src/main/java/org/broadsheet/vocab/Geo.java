package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code geo:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Geo {
  public static final String NAMESPACE = "http://www.opengis.net/ont/geosparql#";

  public static final Iri sfOverlaps = new Iri(NAMESPACE + "sfOverlaps");

  private Geo() {}
}
