package org.broadsheet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.broadsheet.article.input.UnreadableInputException;
import org.broadsheet.sink.SinkException;
import org.broadsheet.store.StoreException;
import org.jspecify.annotations.Nullable;
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
    Throwable cause =
        failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
    if (cause instanceof FileSystemException file) {
      return tell(
          command,
          "%s: cannot be read or written (%s); check the path and its permissions"
              .formatted(file.getFile(), file.getClass().getSimpleName()));
    }
    if (cause instanceof IOException
        || failure instanceof UnreadableInputException
        || failure instanceof SinkException
        || failure instanceof StoreException) {
      return tell(command, failure.getMessage());
    }
    throw failure;
  }

  private static int tell(CommandLine command, @Nullable String message) {
    Messages.of(command).fail(message);
    return ExitCode.USAGE;
  }
}
