package org.broadsheet.mapping;

import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Role;
import org.broadsheet.article.Language;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Org;
import org.broadsheet.vocab.Owl;
import org.broadsheet.vocab.Prov;
import org.broadsheet.vocab.Schema;
import org.broadsheet.vocab.Skos;

/** People and the posts that one article gives them. */
final class PersonStatements {
  private final EntityIris entities;
  private final ArticleIris iris;
  private final Evidence evidence;
  private final Attested attested;

  PersonStatements(EntityIris entities, ArticleIris iris, Evidence evidence, Attested attested) {
    this.entities = entities;
    this.iris = iris;
    this.evidence = evidence;
    this.attested = attested;
  }

  Stream<Statement> describe(Entity person) {
    Iri iri = entities.of(person.id());
    Description self =
        Names.add(new Description(iri, iris.graph()).a(Schema.Person), person)
            .withAll(Owl.sameAs, entities.people(person).filter(other -> !other.equals(iri)));
    return Stream.concat(
        self.stream(), person.roles().stream().flatMap(role -> post(person, iri, role)));
  }

  private Stream<Statement> post(Entity person, Iri member, Role role) {
    Iri organization = role.organization() == null ? null : entities.of(role.organization());
    Iri title = iris.base().iri().resolve("role/" + Slug.of(role.title()));
    String key = organization == null ? role.title() : role.title() + " " + organization.value();
    Iri post =
        iris.local(
            "post/"
                + Slug.of(EntityIris.name(person), member.value())
                + "/"
                + Slug.of(role.title(), key));
    Description membership =
        new Description(post, iris.graph())
            .a(Org.Membership)
            .with(Org.member, member)
            .with(Org.organization, organization)
            .with(Org.role, title)
            .withAll(Prov.wasDerivedFrom, evidence.of(person, role.evidence()).map(iris::mention));
    Description concept =
        new Description(title, iris.graph())
            .a(Org.Role)
            .withText(Skos.prefLabel, role.title(), Language.CHINESE);
    return Stream.of(
            attested.onTheDay(membership).stream(), attested.byArticle(post), concept.stream())
        .flatMap(statements -> statements);
  }
}
