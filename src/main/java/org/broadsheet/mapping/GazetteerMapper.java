package org.broadsheet.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.broadsheet.article.Language;
import org.broadsheet.gazetteer.ChangeEvent;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.gazetteer.Precision;
import org.broadsheet.gazetteer.Source;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Dcterms;
import org.broadsheet.vocab.Org;
import org.broadsheet.vocab.Prov;
import org.broadsheet.vocab.Schema;
import org.broadsheet.vocab.Skos;

/** The gazetteer as the statements of its graph, in the order of its tables. Pure. */
public final class GazetteerMapper {
  private final Base base;
  private final Iri graph;

  public GazetteerMapper(Base base) {
    this.base = base;
    this.graph = base.gazetteerGraph();
  }

  /** All statements of {@link Base#gazetteerGraph()}, without duplicates. */
  public List<Statement> map(Gazetteer gazetteer) {
    List<Stream<Statement>> parts = new ArrayList<>();
    parts.add(gazetteer.units().stream().flatMap(this::unit));
    parts.add(gazetteer.partOfs().stream().flatMap(this::partOf));
    parts.add(gazetteer.changes().stream().flatMap(this::change));
    parts.add(gazetteer.sources().stream().flatMap(this::source));
    return parts.parallelStream().map(Stream::toList).toList().stream()
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private Stream<Statement> unit(Unit unit) {
    Description description =
        describe(place(unit.id()))
            .a(Bs.AdministrativeUnit)
            .withText(Skos.prefLabel, unit.chinese(), Language.CHINESE)
            .withText(Skos.prefLabel, unit.english(), Language.ENGLISH)
            .with(Skos.altLabel, Literal.pinyin(unit.pinyin()));
    unit.otherNames().forEach(name -> description.withText(Skos.altLabel, name, Language.CHINESE));
    description
        .withAll(Bs.level, Concepts.level(unit.level()).stream())
        .with(Bs.unitType, Concepts.unitType(unit.type()));
    return sourced(TimeStamps.add(description, unit.existence()), unit.sources());
  }

  private Stream<Statement> partOf(PartOf partOf) {
    String key =
        "part-of/%s/%s/%s"
            .formatted(partOf.unit(), partOf.parent(), ValidTimeKey.of(partOf.time()));
    Description description =
        describe(base.iri().resolve(key))
            .a(Bs.PartOf)
            .with(Bs.unit, place(partOf.unit()))
            .with(Bs.parent, place(partOf.parent()))
            .with(Bs.precision, precision(partOf.precision()));
    return sourced(TimeStamps.add(description, partOf.time()), partOf.sources());
  }

  private Stream<Statement> change(ChangeEvent change) {
    Description description =
        describe(base.iri().resolve("change/" + change.id()))
            .a(Org.ChangeEvent)
            .with(Dcterms.type, Concepts.changeKind(change.kind()))
            .withAll(Org.originalOrganization, change.before().stream().map(this::place))
            .withAll(Org.resultingOrganization, change.after().stream().map(this::place))
            .with(Bs.precision, precision(change.precision()));
    return sourced(TimeStamps.addBegin(description, change.date()), change.sources());
  }

  private Stream<Statement> source(Source source) {
    return describe(sourceIri(source.key()))
        .a(Schema.CreativeWork)
        .withText(Schema.name, source.title(), Language.CHINESE)
        .with(Schema.creditText, source.via().isEmpty() ? null : Literal.string(source.via()))
        .stream();
  }

  private Stream<Statement> sourced(Description description, Collection<String> sources) {
    return description.withAll(Prov.wasDerivedFrom, sources.stream().map(this::sourceIri)).stream();
  }

  private Description describe(Iri subject) {
    return new Description(subject, graph);
  }

  private Iri place(UnitId unit) {
    return base.place(unit.value());
  }

  private Iri sourceIri(String key) {
    return base.iri().resolve("source/" + key);
  }

  private static Literal precision(Precision precision) {
    return Literal.string(precision.name().toLowerCase(Locale.ROOT));
  }
}
