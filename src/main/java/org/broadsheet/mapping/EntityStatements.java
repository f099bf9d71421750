package org.broadsheet.mapping;

import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.article.Language;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Org;
import org.broadsheet.vocab.Skos;
import org.jspecify.annotations.Nullable;

/** The places, organisations and people of one article. */
final class EntityStatements {
  private static final String MISTRANSLATION = "mistranslation";

  private final AnnotationIndex index;
  private final EntityIris entities;
  private final ArticleIris iris;
  private final PlaceStatements places;
  private final PersonStatements people;

  EntityStatements(
      AnnotationIndex index,
      EntityIris entities,
      ArticleIris iris,
      PlaceStatements places,
      PersonStatements people) {
    this.index = index;
    this.entities = entities;
    this.iris = iris;
    this.places = places;
    this.people = people;
  }

  Stream<Statement> describe(Entity entity) {
    Stream<Statement> self =
        switch (entity.kind()) {
          case place -> places.describe(entity);
          case organization -> organization(entity);
          case person -> people.describe(entity);
        };
    return Stream.concat(self, mistranslations(entity));
  }

  private Stream<Statement> organization(Entity body) {
    Description description =
        Names.add(new Description(entities.of(body.id()), iris.graph()).a(Org.Organization), body)
            .withAll(Bs.jurisdiction, related(body.jurisdiction()))
            .withAll(Org.subOrganizationOf, related(body.parentBody()));
    if (Boolean.TRUE.equals(body.inferred())) {
      description.with(Bs.inferred, Literal.bool(true));
    }
    return description.stream();
  }

  private Stream<Iri> related(@Nullable String entity) {
    return Optional.ofNullable(entity).map(entities::of).stream();
  }

  private Stream<Statement> mistranslations(Entity entity) {
    Description description = new Description(entities.of(entity.id()), iris.graph());
    for (Mention mention : index.annotations().mentions()) {
      if (MISTRANSLATION.equals(mention.issue()) && entity.id().equals(mention.entity())) {
        description.withText(Skos.hiddenLabel, mention.text(), Language.ofTag(mention.lang()));
      }
    }
    return description.stream();
  }
}
