package org.broadsheet.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;

/**
 * Tells a full disk under a store from a bug. TDB2 writes to files mapped into memory; where the
 * disk has no room for a page of them, the Java machine throws this error instead of an I/O
 * exception (HotSpot's answer to SIGBUS). The transaction is lost, those before it stay.
 */
final class FullDisk implements IExecutionStrategy {
  private static final String FAULT = "unsafe memory access";

  private final IExecutionStrategy commands = new CommandLine.RunLast();

  @Override
  public int execute(ParseResult parsed) {
    try {
      return commands.execute(parsed);
    } catch (InternalError e) {
      if (!String.valueOf(e.getMessage()).contains(FAULT)) {
        throw e;
      }
      List<CommandLine> called = parsed.asCommandLineList();
      Messages.of(called.get(called.size() - 1))
          .fail(
              "the disk that holds the store is full; free space and run again,"
                  + " what was loaded whole is still there");
      return ExitCode.USAGE;
    }
  }
}
