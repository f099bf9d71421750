package org.broadsheet.publish.linked;

import java.util.Optional;
import org.broadsheet.publish.http.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a path asks for: a thing, or a document about it in one form.
 *
 * @param form {@code null} for the thing itself
 */
public record Requested(String iri, @Nullable Form form) {
  /** Empty for paths that stand for no IRI. */
  public static Optional<Requested> of(String path, Addresses addresses) {
    int dot = path.lastIndexOf('.');
    Optional<Form> form = dot < 0 ? Optional.empty() : Form.ofSuffix(path.substring(dot + 1));
    String thing = form.isPresent() ? path.substring(0, dot) : path;
    return addresses.iri(thing).map(iri -> new Requested(iri, form.orElse(null)));
  }
}
