package org.broadsheet.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Entry point of {@code ./broadsheet}.
 *
 * <p>Exit codes: 0 done, 1 done with findings, 2 wrong usage or unreadable input.
 */
@Command(
    name = "broadsheet",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "A newspaper archive in, a correct and queryable knowledge graph out.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {GazetteerCommand.class, GenerateCompletion.class})
public final class Broadsheet {
  private Broadsheet() {}

  /** The command line with everything wired; each call gives a fresh one. */
  public static CommandLine commandLine() {
    return new CommandLine(new Broadsheet())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new Failures())
        .setUsageHelpAutoWidth(true);
  }

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }
}
