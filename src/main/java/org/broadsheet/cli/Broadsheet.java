package org.broadsheet.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of {@code ./broadsheet}. */
@Command(
    name = "broadsheet",
    mixinStandardHelpOptions = true,
    description = "A newspaper archive in, a correct and queryable knowledge graph out.")
public final class Broadsheet {
  private Broadsheet() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Broadsheet()).execute(args));
  }
}
