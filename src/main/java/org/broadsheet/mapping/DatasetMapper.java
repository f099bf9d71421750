package org.broadsheet.mapping;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.broadsheet.article.Language;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Prefixes;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Dcat;
import org.broadsheet.vocab.Dcterms;
import org.broadsheet.vocab.Prov;
import org.broadsheet.vocab.Schema;
import org.broadsheet.vocab.VoID;

/**
 * What the data set is, under which licence, how large, and which run made it of what. Pure; no
 * time of day.
 */
public final class DatasetMapper {
  private static final Iri ONTOLOGY = new Iri(Bs.NAMESPACE.substring(0, Bs.NAMESPACE.length() - 1));

  private static final int SHOWN_DIGITS = 12;

  private final Base base;
  private final Run run;
  private final Iri licence;

  /**
   * @param licence of the data; the articles' texts stay under that of their source
   */
  public DatasetMapper(Base base, Run run, Iri licence) {
    this.base = base;
    this.run = run;
    this.licence = licence;
  }

  /** What {@link Base#datasetGraph()} says of a data set whose numbers are not known. */
  public List<Statement> map() {
    return Stream.concat(named().stream(), activity().stream()).toList();
  }

  /** All statements of {@link Base#datasetGraph()}. */
  public List<Statement> map(DatasetCounts counts) {
    return Stream.of(
            dataset(counts).stream(),
            counts.classes().entrySet().stream().flatMap(this::classPartition),
            counts.properties().entrySet().stream().flatMap(this::propertyPartition),
            activity(counts))
        .flatMap(statements -> statements)
        .toList();
  }

  /**
   * A catalogue of the one data set, with the files that hold it. A file cannot tell its own
   * checksum, so this is no part of the data set.
   */
  public List<Statement> catalog(List<Distribution> distributions) {
    Iri graph = base.datasetGraph();
    Description catalog =
        new Description(base.iri().resolve("catalog"), graph)
            .a(Dcat.Catalog)
            .withText(Dcterms.title, "Broadsheet", Language.ENGLISH)
            .with(Dcat.dataset, iri());
    Description dataset =
        described()
            .withAll(
                Dcat.distribution,
                distributions.stream().map(distribution -> distribution.iri(base)));
    return Stream.of(
            catalog.stream(),
            dataset.stream(),
            distributions.stream().flatMap(each -> each.describe(base, licence)))
        .flatMap(statements -> statements)
        .toList();
  }

  private Iri iri() {
    return base.iri().resolve("dataset");
  }

  private Description described() {
    return new Description(iri(), base.datasetGraph())
        .a(VoID.Dataset)
        .a(Dcat.Dataset)
        .withText(Dcterms.title, "Broadsheet newspaper knowledge graph", Language.ENGLISH)
        .withText(Dcterms.title, "Broadsheet 报刊知识图谱", Language.CHINESE)
        .with(Dcterms.license, licence)
        .with(Prov.wasGeneratedBy, run.iri(base));
  }

  private Description named() {
    return described()
        .with(VoID.vocabulary, ONTOLOGY)
        .withString(VoID.uriSpace, base.iri().value());
  }

  private Description dataset(DatasetCounts counts) {
    return named()
        .with(VoID.triples, Literal.integer(counts.triples()))
        .with(VoID.distinctSubjects, Literal.integer(counts.subjects()))
        .with(VoID.entities, Literal.integer(counts.entities()))
        .with(VoID.documents, Literal.integer(counts.documents()))
        .with(VoID.classes, Literal.integer(counts.classes().size()))
        .with(VoID.properties, Literal.integer(counts.properties().size()))
        .withAll(VoID.classPartition, counts.classes().keySet().stream().map(this::classPart))
        .withAll(
            VoID.propertyPartition, counts.properties().keySet().stream().map(this::propertyPart));
  }

  private Stream<Statement> classPartition(Map.Entry<Iri, Long> count) {
    return new Description(classPart(count.getKey()), base.datasetGraph())
            .with(VoID.class_, count.getKey())
            .with(VoID.entities, Literal.integer(count.getValue()))
            .stream();
  }

  private Stream<Statement> propertyPartition(Map.Entry<Iri, Long> count) {
    return new Description(propertyPart(count.getKey()), base.datasetGraph())
            .with(VoID.property, count.getKey())
            .with(VoID.triples, Literal.integer(count.getValue()))
            .stream();
  }

  private Description activity() {
    return new Description(run.iri(base), base.datasetGraph())
        .a(Prov.Activity)
        .withString(Schema.softwareVersion, run.version())
        .withString(Schema.sha256, run.configurationHash());
  }

  private Stream<Statement> activity(DatasetCounts counts) {
    Iri graph = base.datasetGraph();
    Iri inputs = base.iri().resolve("dataset/inputs");
    return Stream.concat(
        activity().with(Prov.used, inputs).stream(),
        new Description(inputs, graph).withString(Schema.sha256, counts.inputs()).stream());
  }

  private Iri classPart(Iri type) {
    return base.iri().resolve("dataset/class/" + name(type));
  }

  private Iri propertyPart(Iri property) {
    return base.iri().resolve("dataset/property/" + name(property));
  }

  /** {@code schema/NewsArticle}; a digest for a term of a vocabulary without a prefix of ours. */
  private static String name(Iri term) {
    return Prefixes.STANDARD.entrySet().stream()
        .filter(prefix -> term.value().startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + "/" + term.value().substring(prefix.getValue().length()))
        .findFirst()
        .orElseGet(() -> "other/" + DigestUtils.sha256Hex(term.value()).substring(0, SHOWN_DIGITS));
  }
}
