package org.broadsheet.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** One call of the command line in this process, as a user makes it. */
record CommandRun(int exitCode, String out, String err) {
  static CommandRun of(List<String> arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Broadsheet.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments.toArray(String[]::new));
    return new CommandRun(exitCode, out.toString(), err.toString());
  }

  static CommandRun of(String... arguments) {
    return of(List.of(arguments));
  }
}
