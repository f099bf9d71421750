package org.broadsheet.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.commons.io.output.WriterOutputStream;
import org.broadsheet.article.Parsed;
import org.broadsheet.pipeline.LeftOut;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a command says beside its data: to standard error, as text or as JSON Lines. */
final class Messages implements LeftOut {
  /** How messages are written. */
  enum LogFormat {
    TEXT,
    JSON
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec command;

  @Option(names = "--quiet", description = "say only what went wrong")
  boolean quiet;

  @Option(
      names = "--log-format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "of messages: text (default) or json")
  LogFormat format = LogFormat.TEXT;

  /** Those of a command, as text where it has no options for them. */
  static Messages of(CommandLine command) {
    return command.getCommandSpec().mixins().values().stream()
        .map(CommandSpec::userObject)
        .filter(Messages.class::isInstance)
        .map(Messages.class::cast)
        .findFirst()
        .orElseGet(() -> ofText(command.getCommandSpec()));
  }

  private static Messages ofText(CommandSpec command) {
    Messages messages = new Messages();
    messages.command = command;
    return messages;
  }

  /**
   * Ends a command whose options or inputs do not go together, or that would leave one unheeded.
   *
   * @param wrong whether it is so
   * @throws ParameterException when it is
   */
  void refuse(boolean wrong, String why) {
    if (wrong) {
      throw new ParameterException(commandLine(), why);
    }
  }

  /** Why the command ends here. */
  void fail(@Nullable String message) {
    write("error", "broadsheet: " + message);
  }

  /** Something the user may like to know. */
  void info(String message) {
    if (!quiet) {
      write("info", message);
    }
  }

  /** Something the user should look at. */
  void warn(String message) {
    write("warning", message);
  }

  /** Where text data goes. */
  PrintWriter out() {
    return commandLine().getOut();
  }

  /** Where bytes of data go: the same place as {@link #out()}, in UTF-8. */
  OutputStream stream() {
    try {
      return WriterOutputStream.builder().setWriter(out()).setCharset(StandardCharsets.UTF_8).get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void rejected(Parsed.Rejected rejected) {
    warn(rejected.message());
  }

  @Override
  public void ignored(Parsed.Ignored ignored) {
    info(ignored.file() + ": passed over, " + ignored.reason());
  }

  private void write(String level, String message) {
    PrintWriter err = commandLine().getErr();
    switch (format) {
      case TEXT -> err.println(message);
      case JSON ->
          err.println(
              JSON.createObjectNode().put("level", level).put("message", message).toString());
    }
  }

  /** The command that speaks. */
  CommandLine commandLine() {
    return Objects.requireNonNull(command).commandLine();
  }
}
