package org.broadsheet.publish.linked;

import java.net.URI;
import java.util.Optional;
import org.broadsheet.mapping.Base;
import org.broadsheet.publish.http.Form;
import org.broadsheet.vocab.Bs;

/**
 * Which path of the site answers for which IRI: the IRI's own path. So a site reached by the host
 * of the base answers for the IRIs themselves, and any other site for the same paths.
 */
public record Addresses(Base base) {
  /** Of the ontology; its terms are fragments of it. */
  public static final String ONTOLOGY = Bs.NAMESPACE.substring(0, Bs.NAMESPACE.length() - 1);

  private static final String ONTOLOGY_PATH = URI.create(ONTOLOGY).getRawPath();

  /** The path below which the IRIs of the data lie; ends in a slash. */
  public String dataPath() {
    return URI.create(base.iri().value()).getRawPath();
  }

  /**
   * The IRI that a path without a suffix of a form stands for; empty for paths of the site itself.
   *
   * @param path as it came over the wire, percent-encoding and all
   */
  public Optional<String> iri(String path) {
    if (path.equals(ONTOLOGY_PATH)) {
      return Optional.of(ONTOLOGY);
    }
    return path.startsWith(dataPath()) && path.length() > dataPath().length()
        ? Optional.of(base.iri().value() + path.substring(dataPath().length()))
        : Optional.empty();
  }

  /** The path of an IRI of the data or the ontology; empty for those of others. */
  public Optional<String> path(String iri) {
    if (iri.startsWith(Bs.NAMESPACE)) {
      return Optional.of(document(ONTOLOGY, Form.HTML) + iri.substring(ONTOLOGY.length()));
    }
    if (iri.equals(ONTOLOGY)) {
      return Optional.of(ONTOLOGY_PATH);
    }
    return iri.startsWith(base.iri().value())
        ? Optional.of(dataPath() + iri.substring(base.iri().value().length()))
        : Optional.empty();
  }

  /** The path of the document about a thing in one form. */
  public String document(String iri, Form form) {
    String path = iri.equals(ONTOLOGY) ? ONTOLOGY_PATH : path(iri).orElseThrow();
    return path + "." + form.suffix();
  }
}
