package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code spdx:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Spdx {
  public static final String NAMESPACE = "http://spdx.org/rdf/terms#";

  public static final Iri Checksum = new Iri(NAMESPACE + "Checksum");

  public static final Iri algorithm = new Iri(NAMESPACE + "algorithm");

  public static final Iri checksum = new Iri(NAMESPACE + "checksum");

  public static final Iri checksumValue = new Iri(NAMESPACE + "checksumValue");

  private Spdx() {}
}
