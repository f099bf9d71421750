package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code sem:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Sem {
  public static final String NAMESPACE = "http://semanticweb.cs.vu.nl/2009/11/sem/";

  public static final Iri Event = new Iri(NAMESPACE + "Event");

  public static final Iri eventType = new Iri(NAMESPACE + "eventType");

  public static final Iri hasActor = new Iri(NAMESPACE + "hasActor");

  public static final Iri hasBeginTimeStamp = new Iri(NAMESPACE + "hasBeginTimeStamp");

  public static final Iri hasEarliestBeginTimeStamp =
      new Iri(NAMESPACE + "hasEarliestBeginTimeStamp");

  public static final Iri hasEarliestEndTimeStamp = new Iri(NAMESPACE + "hasEarliestEndTimeStamp");

  public static final Iri hasEndTimeStamp = new Iri(NAMESPACE + "hasEndTimeStamp");

  public static final Iri hasLatestBeginTimeStamp = new Iri(NAMESPACE + "hasLatestBeginTimeStamp");

  public static final Iri hasLatestEndTimeStamp = new Iri(NAMESPACE + "hasLatestEndTimeStamp");

  public static final Iri hasPlace = new Iri(NAMESPACE + "hasPlace");

  private Sem() {}
}
