package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code dcat:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Dcat {
  public static final String NAMESPACE = "http://www.w3.org/ns/dcat#";

  public static final Iri Dataset = new Iri(NAMESPACE + "Dataset");

  private Dcat() {}
}
