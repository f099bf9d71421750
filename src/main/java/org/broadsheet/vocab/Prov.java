package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code prov:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Prov {
  public static final String NAMESPACE = "http://www.w3.org/ns/prov#";

  public static final Iri Activity = new Iri(NAMESPACE + "Activity");

  public static final Iri used = new Iri(NAMESPACE + "used");

  public static final Iri wasDerivedFrom = new Iri(NAMESPACE + "wasDerivedFrom");

  public static final Iri wasGeneratedBy = new Iri(NAMESPACE + "wasGeneratedBy");

  private Prov() {}
}
