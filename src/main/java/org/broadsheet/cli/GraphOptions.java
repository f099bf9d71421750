package org.broadsheet.cli;

import org.broadsheet.mapping.Base;
import org.broadsheet.pipeline.GraphMapping;
import org.broadsheet.rdf.Iri;
import picocli.CommandLine.Option;

/** What the statements look like; shared by all commands that map. */
final class GraphOptions {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "where the data's IRIs live; ends in a slash. Default: ${DEFAULT-VALUE}",
      defaultValue = "https://w3id.org/broadsheet/data/")
  String baseIri = Base.DEFAULT.iri().value();

  Base base() {
    return new Base(new Iri(baseIri));
  }

  GraphMapping mapping() {
    return GraphMapping.of(base());
  }
}
