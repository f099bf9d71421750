package org.broadsheet.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of {@code evaluate} is a case: {@code gold/}, {@code annotations.jsonl} and the report
 * with its findings, counted by hand, in {@code expected.txt}.
 */
final class EvaluationCases {
  private EvaluationCases() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/evaluate"))) {
      return folders.sorted().toList();
    }
  }

  static Evaluation evaluate(Path folder) throws IOException {
    return Evaluation.of(
        GoldFolder.read(folder.resolve("gold")),
        AnnotationsFile.read(folder.resolve("annotations.jsonl")));
  }
}
