package org.broadsheet.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A call that cannot be understood becomes what is wrong with it, what may have been meant, and
 * where its options are told; the whole help only where the command itself is missing.
 */
final class WrongUsage implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(wrong.getMessage());
    if (UnmatchedArgumentException.printSuggestions(wrong, err)) {
      return ExitCode.USAGE;
    }
    if (command.getSubcommands().isEmpty()) {
      err.println(
          "`%s --help` tells what it takes".formatted(command.getCommandSpec().qualifiedName()));
    } else {
      command.usage(err);
    }
    return ExitCode.USAGE;
  }
}
