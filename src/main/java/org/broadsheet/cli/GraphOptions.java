package org.broadsheet.cli;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;
import org.broadsheet.mapping.ArticleMapper;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.DatasetMapper;
import org.broadsheet.mapping.Run;
import org.broadsheet.pipeline.GraphMapping;
import org.broadsheet.rdf.Iri;
import picocli.CommandLine.Option;

/** What the statements look like; shared by all commands that map. */
final class GraphOptions {
  private static final Iri LICENCE = new Iri("https://creativecommons.org/licenses/by/4.0/");

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
    return new GraphMapping(
        base(), new ArticleMapper(base(), run()), new DatasetMapper(base(), run(), LICENCE));
  }

  private Run run() {
    String configuration = "base=" + baseIri;
    return new Run(
        Version.current(), DigestUtils.sha256Hex(configuration.getBytes(StandardCharsets.UTF_8)));
  }
}
