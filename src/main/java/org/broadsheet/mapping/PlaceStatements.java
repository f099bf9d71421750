package org.broadsheet.mapping;

import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Parent;
import org.broadsheet.gazetteer.Level;
import org.broadsheet.gazetteer.UnitType;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Geo;
import org.broadsheet.vocab.Prov;
import org.broadsheet.vocab.Schema;

/**
 * Places of one article: a unit that the gazetteer has is described there; any other is described
 * here and attested by the article.
 */
final class PlaceStatements {
  private final AnnotationIndex index;
  private final EntityIris entities;
  private final ArticleIris iris;
  private final Evidence evidence;
  private final Attested attested;

  PlaceStatements(
      AnnotationIndex index,
      EntityIris entities,
      ArticleIris iris,
      Evidence evidence,
      Attested attested) {
    this.index = index;
    this.entities = entities;
    this.iris = iris;
    this.evidence = evidence;
    this.attested = attested;
  }

  Stream<Statement> describe(Entity place) {
    Stream<Statement> partOfs =
        Attestations.attested(index, place).flatMap(parent -> partOf(place, parent));
    return Stream.of(self(place), overlaps(place), partOfs).flatMap(statements -> statements);
  }

  private Stream<Statement> self(Entity place) {
    if (place.gazetteer() != null) {
      return Stream.empty();
    }
    Iri iri = entities.of(place.id());
    Optional<UnitType> type =
        Optional.ofNullable(place.unitType()).flatMap(Concepts::annotatedType);
    Level level = level(place, type.orElse(UnitType.OTHER_PLACE));
    Description description =
        Names.add(new Description(iri, iris.graph()).a(classOf(level)), place)
            .withAll(Bs.level, Concepts.level(level).stream())
            .withAll(Bs.unitType, type.map(Concepts::unitType).stream())
            .withAll(Bs.candidate, place.candidates().stream().map(iris.base()::place));
    return level == Level.COUNTRY
        ? description.stream()
        : Stream.concat(description.stream(), attested.byArticle(iri));
  }

  /** A district of a city ranks with the counties, one of a county below them. */
  private Level level(Entity place, UnitType type) {
    boolean inCounty =
        EntityIris.wholeParents(place)
            .map(parent -> index.entity(parent.parent()).unitType())
            .flatMap(parent -> Optional.ofNullable(parent).stream())
            .flatMap(parent -> Concepts.annotatedType(parent).stream())
            .anyMatch(PlaceStatements::isCounty);
    return type == UnitType.DISTRICT && inCounty ? Level.TOWNSHIP : type.level();
  }

  private static boolean isCounty(UnitType type) {
    return type == UnitType.COUNTY || type == UnitType.BANNER;
  }

  private static Iri classOf(Level level) {
    return switch (level) {
      case COUNTRY -> Schema.Country;
      case NONE -> Schema.Place;
      case GREATER_REGION, PROVINCE, PREFECTURE, COUNTY, TOWNSHIP, VILLAGE -> Bs.AdministrativeUnit;
    };
  }

  private Stream<Statement> overlaps(Entity place) {
    return new Description(entities.of(place.id()), iris.graph())
            .withAll(
                Geo.sfOverlaps,
                place.partOf().stream()
                    .filter(parent -> Boolean.TRUE.equals(parent.partial()))
                    .map(parent -> entities.of(parent.parent())))
            .stream();
  }

  private Stream<Statement> partOf(Entity place, Parent stated) {
    Iri unit = entities.of(place.id());
    Iri parent = entities.of(stated.parent());
    if (unit.equals(parent)) {
      return Stream.empty();
    }
    Iri partOf =
        iris.local("part-of/" + segment(unit) + "/" + Slug.of(segment(parent), parent.value()));
    Description description =
        new Description(partOf, iris.graph())
            .a(Bs.PartOf)
            .with(Bs.unit, unit)
            .with(Bs.parent, parent)
            .withAll(Prov.wasDerivedFrom, evidence.of(place, stated.evidence()).map(iris::mention));
    return Stream.concat(attested.onTheDay(description).stream(), attested.byArticle(partOf));
  }

  private static String segment(Iri iri) {
    return iri.value().substring(iri.value().lastIndexOf('/') + 1);
  }
}
