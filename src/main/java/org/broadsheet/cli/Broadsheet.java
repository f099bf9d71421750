package org.broadsheet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
    subcommands = {
      RunCommand.class,
      ExtractCommand.class,
      ConvertCommand.class,
      ValidateCommand.class,
      CheckCommand.class,
      DiffCommand.class,
      LoadCommand.class,
      QueryCommand.class,
      ServeCommand.class,
      GazetteerCommand.class,
      EvalCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      CompactCommand.class,
      StatsCommand.class,
      GenerateCommand.class,
      GenerateCompletion.class
    })
public final class Broadsheet {
  private Broadsheet() {}

  /** The command line with everything wired; each call gives a fresh one. */
  public static CommandLine commandLine() {
    return new CommandLine(new Broadsheet())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionStrategy(new FullDisk())
        .setExecutionExceptionHandler(new Failures())
        .setParameterExceptionHandler(new WrongUsage())
        .setUsageHelpAutoWidth(true);
  }

  public static void main(String[] args) {
    if (args.length > 0) {
      HeadStart.of(args[0]);
    }
    CommandLine commandLine =
        commandLine()
            .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    int exitCode = commandLine.execute(args);
    commandLine.getOut().flush();
    commandLine.getErr().flush();
    System.exit(exitCode);
  }
}
