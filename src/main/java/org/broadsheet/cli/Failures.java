package org.broadsheet.cli;

import java.io.UncheckedIOException;
import org.broadsheet.article.input.UnreadableInputException;
import org.broadsheet.sink.SinkException;
import org.broadsheet.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What the user can mend becomes one line and exit code 2; anything else is a bug and keeps its
 * stack trace.
 */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof UnreadableInputException
        || failure instanceof SinkException
        || failure instanceof StoreException
        || failure instanceof UncheckedIOException) {
      command.getErr().println("broadsheet: " + failure.getMessage());
      return ExitCode.USAGE;
    }
    throw failure;
  }
}
