package org.broadsheet.vocab;

import javax.annotation.processing.Generated;
import org.broadsheet.rdf.Iri;

/** Terms of {@code org:} that the graph uses. */
@Generated("org.broadsheet.vocab.GenerateVocabulary")
public final class Org {
  public static final String NAMESPACE = "http://www.w3.org/ns/org#";

  public static final Iri ChangeEvent = new Iri(NAMESPACE + "ChangeEvent");

  public static final Iri Membership = new Iri(NAMESPACE + "Membership");

  public static final Iri Organization = new Iri(NAMESPACE + "Organization");

  public static final Iri Role = new Iri(NAMESPACE + "Role");

  public static final Iri member = new Iri(NAMESPACE + "member");

  public static final Iri organization = new Iri(NAMESPACE + "organization");

  public static final Iri originalOrganization = new Iri(NAMESPACE + "originalOrganization");

  public static final Iri resultingOrganization = new Iri(NAMESPACE + "resultingOrganization");

  public static final Iri role = new Iri(NAMESPACE + "role");

  public static final Iri subOrganizationOf = new Iri(NAMESPACE + "subOrganizationOf");

  private Org() {}
}
