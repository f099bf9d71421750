package org.broadsheet.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.rdf.Iri;

/**
 * Mints the IRIs of one article's entities. What the article gives enough to identify gets an IRI
 * that other articles mint too; all else stays the article's own and is never merged
 * (docs/decisions/0030-iris.md).
 */
final class EntityIris {
  private final ArticleIris iris;
  private final AnnotationIndex index;
  private final Map<String, Iri> byEntity = new HashMap<>();
  private final FreshNames ownNames = new FreshNames();

  EntityIris(ArticleIris iris, AnnotationIndex index) {
    this.iris = iris;
    this.index = index;
    index.annotations().entities().forEach(entity -> mint(entity, Set.of()));
  }

  Iri of(String entityId) {
    return mint(index.entity(entityId), Set.of());
  }

  /** The IRIs under which other articles may know a person: one for each post that identifies. */
  Stream<Iri> people(Entity person) {
    return person.roles().stream().flatMap(role -> person(person, role).stream()).distinct();
  }

  /** The name by which an entity is known: the Chinese one where there is one. */
  static String name(Entity entity) {
    String chinese = entity.name().get("zh-Hans");
    String name = chinese != null ? chinese : entity.name().get("en");
    if (name == null) {
      throw new IllegalArgumentException(
          "entity '" + entity.id() + "' has no name in zh-Hans or en; give it one");
    }
    return name;
  }

  private Iri mint(Entity entity, Set<String> below) {
    Iri minted = byEntity.get(entity.id());
    if (minted == null) {
      minted =
          switch (entity.kind()) {
            case place -> place(entity, below);
            case organization -> organization(entity);
            case person ->
                people(entity).findFirst().orElseGet(() -> own("person/" + slug(entity)));
          };
      byEntity.put(entity.id(), minted);
    }
    return minted;
  }

  private Iri place(Entity place, Set<String> below) {
    if (place.gazetteer() != null) {
      return iris.base().place(place.gazetteer());
    }
    if ("country".equals(place.unitType())) {
      return iris.base().place(slug(place));
    }
    Set<String> path = new HashSet<>(below);
    path.add(place.id());
    return wholeParents(place)
        .filter(parent -> !path.contains(parent.parent()))
        .findFirst()
        .map(parent -> mint(index.entity(parent.parent()), path).resolve("/" + slug(place)))
        .orElseGet(() -> own("place/" + slug(place)));
  }

  /** The parents in which a place lies whole. */
  static Stream<Annotations.Parent> wholeParents(Entity place) {
    return place.partOf().stream().filter(parent -> !Boolean.TRUE.equals(parent.partial()));
  }

  private Iri organization(Entity body) {
    if (body.jurisdiction() != null) {
      Iri jurisdiction = mint(index.entity(body.jurisdiction()), Set.of());
      return isOwn(jurisdiction)
          ? jurisdiction.resolve("/body/" + slug(body))
          : iris.base()
              .iri()
              .resolve("organization/" + iris.base().placePath(jurisdiction) + "/" + slug(body));
    }
    return LocalBodies.isLocal(name(body))
        ? own("organization/" + slug(body))
        : iris.base().iri().resolve("organization/" + slug(body));
  }

  private Optional<Iri> person(Entity person, Annotations.Role role) {
    Iri body =
        role.organization() == null ? null : mint(index.entity(role.organization()), Set.of());
    return PostIdentity.key(role.title(), body == null || isOwn(body) ? null : body, body == null)
        .map(post -> iris.base().iri().resolve("person/" + slug(person) + "/" + post));
  }

  private boolean isOwn(Iri iri) {
    return iri.value().startsWith(iris.local("").value());
  }

  private Iri own(String path) {
    return iris.local(ownNames.of(path));
  }

  private static String slug(Entity entity) {
    return Slug.of(name(entity));
  }
}
