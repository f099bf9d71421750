package org.broadsheet.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.article.Articles;
import org.broadsheet.article.Input;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.ReadOptions;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** INPUTs and how to read them; shared by all commands that read articles. */
final class InputArguments {
  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "a file, a folder, a zip or tar.gz archive, JSON Lines, or - (standard input)")
  List<String> inputs = List.of();

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      defaultValue = "UTF-8",
      description = "of the article files: UTF-8 (default) or GB18030; decoded strictly")
  Charset encoding = ReadOptions.DEFAULT.encoding();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "workers; default: one a core. The output does not depend on it")
  int threads = Runtime.getRuntime().availableProcessors();

  /** The articles of the inputs given, or of {@code otherwise} when there are none. */
  Stream<Supplier<Parsed>> pending(List<String> otherwise) {
    List<Input> chosen = (inputs.isEmpty() ? otherwise : inputs).stream().map(Input::of).toList();
    return Articles.pending(chosen, ReadOptions.DEFAULT.withEncoding(encoding));
  }
}
