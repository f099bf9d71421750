package org.broadsheet.pipeline.options;

import org.broadsheet.mapping.Base;
import org.broadsheet.pipeline.GraphMapping;
import org.broadsheet.rdf.Iri;
import picocli.CommandLine.Option;

/** What the statements look like; shared by all commands that map. */
public final class GraphOptions {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "where the data's IRIs live; ends in a slash. Default: ${DEFAULT-VALUE}",
      defaultValue = "https://w3id.org/broadsheet/data/")
  private String baseIri = Base.DEFAULT.iri().value();

  public Base base() {
    return new Base(new Iri(baseIri));
  }

  public GraphMapping mapping() {
    return GraphMapping.of(base());
  }
}
