package org.broadsheet.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.broadsheet.cli.Broadsheet;
import org.broadsheet.query.FixtureStore;

/** What is imported. */
final class Exports {
  private static final Path FOLDER = Path.of("target/stores");
  private static final Path EDGE_CASES = Path.of("src/test/resources/stores/edge-cases.nq");

  private Exports() {}

  /** What the questions of the catalogue are asked of. */
  static Export fixture() {
    return Export.of(FOLDER.resolve("fixture"), fixtureFiles().toList());
  }

  /** The fixture and terms that stores are known to stumble over. */
  static Export withEdgeCases() {
    return Export.of(
        FOLDER.resolve("edge-cases"),
        Stream.concat(fixtureFiles(), Stream.of(EDGE_CASES)).toList());
  }

  /** The same and what {@code broadsheet convert samples} writes of the articles and the terms. */
  static Export withSamples() throws IOException {
    return Export.of(
        FOLDER.resolve("whole"),
        Stream.concat(fixtureFiles(), Stream.of(EDGE_CASES, samples())).toList());
  }

  private static Stream<Path> fixtureFiles() {
    return FixtureStore.FILES.stream().map(FixtureStore.FOLDER::resolve);
  }

  /** The gazetteer and its closure, two hundred times as large, are left out. */
  private static Path samples() throws IOException {
    Path all = FOLDER.resolve("samples-whole.nq");
    int exitCode =
        Broadsheet.commandLine()
            .setOut(new PrintWriter(Writer.nullWriter()))
            .execute("convert", "samples", "--quiet", "-o", all.toString());
    assertThat(exitCode).as("convert samples").isZero();
    Path some = FOLDER.resolve("samples.nq");
    try (Stream<String> lines = Files.lines(all)) {
      Files.write(some, lines.filter(Exports::small).toList());
    }
    return some;
  }

  private static boolean small(String line) {
    return !line.endsWith("/graph/gazetteer> .") && !line.endsWith("/graph/closure> .");
  }
}
