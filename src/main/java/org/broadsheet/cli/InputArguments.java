package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.broadsheet.article.input.UnreadableInputException;
import org.broadsheet.pipeline.options.EncodingOption;
import org.broadsheet.pipeline.options.PositiveNumber;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** INPUTs and how to read them; shared by all commands that read articles. */
final class InputArguments {
  /** Set by the launcher to the folder of the project. */
  private static final String HOME = "broadsheet.home";

  private static final String SAMPLES = "samples";

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "a file, a folder, a zip or tar.gz archive, JSON Lines, or - (standard input)")
  List<String> inputs = List.of();

  @Mixin EncodingOption encoding = new EncodingOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = PositiveNumber.class,
      description = "workers; default: one a core. The output does not depend on it")
  int threads = Runtime.getRuntime().availableProcessors();

  /**
   * To be called before anything is opened for what comes of the inputs.
   *
   * @throws UnreadableInputException when there are none or one cannot be read
   */
  void check() {
    if (inputs.isEmpty()) {
      throw new UnreadableInputException("no INPUT given; name a file, a folder, an archive or -");
    }
    checkOrSamples();
  }

  /** As {@link #check()}, where none stands for the samples. */
  void checkOrSamples() {
    Articles.check(orSamples().stream().map(Input::of).toList());
  }

  /**
   * The articles of the inputs given.
   *
   * @throws UnreadableInputException when one cannot be read
   */
  Stream<Supplier<Parsed>> pending() {
    return pending(inputs);
  }

  /** Whether all inputs are files; standard input comes but once. */
  boolean canBeReadAgain() {
    return !inputs.contains("-");
  }

  /** What is read and how, to tell whether a run goes on with another. */
  String identity() {
    return encoding.charset().name() + " " + String.join(" ", orSamples());
  }

  /** The articles of the inputs given, or of the samples when there are none. */
  Stream<Supplier<Parsed>> pendingOrSamples() {
    return pending(orSamples());
  }

  private List<String> orSamples() {
    return inputs.isEmpty()
        ? List.of(Path.of(System.getProperty(HOME, ""), SAMPLES).toString())
        : inputs;
  }

  private Stream<Supplier<Parsed>> pending(List<String> chosen) {
    return Articles.pending(
        chosen.stream().map(Input::of).toList(),
        ReadOptions.DEFAULT.withEncoding(encoding.charset()));
  }
}
