package org.broadsheet.pipeline.options;

import org.broadsheet.mapping.Base;
import org.broadsheet.pipeline.GraphMapping;
import picocli.CommandLine.Option;

/** What the statements look like; shared by all commands that map. */
public final class GraphOptions {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "where the data's IRIs live; ends in a slash. Default: ${DEFAULT-VALUE}",
      converter = BaseConverter.class,
      defaultValue = "https://w3id.org/broadsheet/data/")
  private Base base = Base.DEFAULT;

  public Base base() {
    return base;
  }

  public GraphMapping mapping() {
    return GraphMapping.of(base);
  }
}
