package org.broadsheet.mapping;

import java.util.Optional;
import java.util.Set;
import org.broadsheet.rdf.Iri;
import org.jspecify.annotations.Nullable;

/**
 * When a post tells who a person is: a person of one name is the same in two articles only when
 * name and post agree, and a post is a title in a known organisation.
 */
final class PostIdentity {
  /**
   * Titles that need no organisation, since the state or the party had one holder at a time and the
   * paper writes them bare.
   */
  private static final Set<String> SINGULAR = Set.of("主席", "国家主席", "总理", "委员长", "总司令", "总书记");

  private PostIdentity() {}

  /**
   * The post as one path segment; empty where it does not identify.
   *
   * @param organization an organisation that other articles know by the same IRI, {@code null}
   *     where there is none
   * @param bare the text names no organisation
   */
  static Optional<String> key(String title, @Nullable Iri organization, boolean bare) {
    if (bare && SINGULAR.contains(title)) {
      return Optional.of(Slug.of(title));
    }
    return organization == null
        ? Optional.empty()
        : Optional.of(Slug.of(title, title + " " + organization.value()));
  }
}
