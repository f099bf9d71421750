package org.broadsheet.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder under {@code annotation} holds annotations of a sample and what is found wrong. */
class AnnotationReaderTest {
  private static final Path CASES = Path.of("src/test/resources/annotation");

  @TestFactory
  Stream<DynamicTest> reportsWhatIsWrongByLine() throws IOException {
    SourceText source = sample();
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("findings.txt")))
          .sorted()
          .toList()
          .stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(
                      folder.getFileName().toString(),
                      () ->
                          assertThat(findings(folder, source))
                              .isEqualTo(Files.readAllLines(folder.resolve("findings.txt")))));
    }
  }

  private static List<String> findings(Path folder, SourceText source) throws IOException {
    AnnotationReader reader =
        new AnnotationReader(
            "annotations.jsonl",
            named -> named.file().equals(source.file()) ? Optional.of(source) : Optional.empty());
    try (BufferedReader lines = Files.newBufferedReader(folder.resolve("annotations.jsonl"))) {
      return reader
          .read(lines)
          .filter(AnnotationLine.Rejected.class::isInstance)
          .flatMap(line -> ((AnnotationLine.Rejected) line).findings().stream())
          .map(AnnotationLine.Finding::message)
          .toList();
    }
  }

  private static SourceText sample() {
    List<Input> input = List.of(new Input.Location(Path.of("samples/000_b5248894ca872037.txt")));
    try (Stream<Parsed> read = Articles.read(input, ReadOptions.DEFAULT)) {
      return ((Parsed.Ok) read.findFirst().orElseThrow()).article().source();
    }
  }
}
