package org.broadsheet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.broadsheet.patch.Difference;
import org.broadsheet.sink.LineFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code diff}: what changed from one release to the next. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what makes B of A as an RDF Patch, which `load` carries out.",
      "A and B are RDF files of any format and compression, without blank nodes. Memory does not"
          + " grow with them; temporary files do."
    })
public final class DiffCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "A", description = "the earlier file")
  Path from = Path.of("");

  @Parameters(index = "1", paramLabel = "B", description = "the later file")
  Path to = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "release.rdfp; .gz or .zst compresses; default: standard output")
  @Nullable Path output;

  @Mixin Messages messages = new Messages();

  @Override
  public Integer call() {
    List.of(from, to).forEach(ReadableFile::checked);
    Difference.Counts counts = output == null ? toStandardOutput() : toFile(output);
    messages.info("%,d statements deleted, %,d added".formatted(counts.deleted(), counts.added()));
    return ExitCode.OK;
  }

  private Difference.Counts toStandardOutput() {
    Difference.Counts counts =
        Difference.between(from, to, row -> messages.out().print(row + "\n"));
    messages.out().flush();
    return counts;
  }

  private Difference.Counts toFile(Path file) {
    try (LineFile patch = LineFile.open(file)) {
      Difference.Counts counts = Difference.between(from, to, patch::line);
      patch.finish();
      return counts;
    }
  }
}
