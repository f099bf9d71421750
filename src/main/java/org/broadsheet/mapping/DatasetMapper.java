package org.broadsheet.mapping;

import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.article.Language;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Dcat;
import org.broadsheet.vocab.Dcterms;
import org.broadsheet.vocab.Prov;
import org.broadsheet.vocab.Schema;
import org.broadsheet.vocab.VoID;

/** What the data set is, under which licence, and which run made it. Pure; no time of day. */
public final class DatasetMapper {
  private static final Iri ONTOLOGY = new Iri(Bs.NAMESPACE.substring(0, Bs.NAMESPACE.length() - 1));

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

  /** All statements of {@link Base#datasetGraph()}. */
  public List<Statement> map() {
    Iri graph = base.datasetGraph();
    Description dataset =
        new Description(base.iri().resolve("dataset"), graph)
            .a(VoID.Dataset)
            .a(Dcat.Dataset)
            .withText(Dcterms.title, "Broadsheet newspaper knowledge graph", Language.ENGLISH)
            .withText(Dcterms.title, "Broadsheet 报刊知识图谱", Language.CHINESE)
            .with(Dcterms.license, licence)
            .with(VoID.vocabulary, ONTOLOGY)
            .with(Prov.wasGeneratedBy, run.iri(base));
    Description activity =
        new Description(run.iri(base), graph)
            .a(Prov.Activity)
            .withString(Schema.softwareVersion, run.version())
            .withString(Schema.sha256, run.configurationHash());
    return Stream.concat(dataset.stream(), activity.stream()).toList();
  }
}
