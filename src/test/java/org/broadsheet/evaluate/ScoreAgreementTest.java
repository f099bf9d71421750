package org.broadsheet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * The figures against those of the project's reference scorer, to the digit, over the same cases.
 * The scorer lives beside the repository, or under {@code -Dbroadsheet.shared=DIR}.
 */
@EnabledIf("scorerIsThere")
class ScoreAgreementTest {
  private static final Path SCORER =
      Path.of(System.getProperty("broadsheet.shared", "../shared"), "tools", "score.py");

  static boolean scorerIsThere() {
    return Files.isRegularFile(SCORER);
  }

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return EvaluationCases.all().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getFileName().toString(),
                    () ->
                        assertThat(lines(EvaluationCases.evaluate(folder)))
                            .isEqualTo(scored(folder))));
  }

  private static List<String> lines(Evaluation evaluation) {
    return Arrays.stream(Kind.values())
        .map(
            kind -> {
              Figures figures = evaluation.figures(kind);
              return String.format(
                  Locale.ROOT,
                  "%-19s P %s  R %s  F1 %s   (%d right, %d extra, %d missed)",
                  kind.label(),
                  Rounded.text(figures.precision()),
                  Rounded.text(figures.recall()),
                  Rounded.text(figures.f1()),
                  figures.right(),
                  figures.extra(),
                  figures.missed());
            })
        .toList();
  }

  private static List<String> scored(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                "python3",
                SCORER.toString(),
                folder.resolve("gold").toString(),
                folder.resolve("annotations.jsonl").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var output = process.inputReader(StandardCharsets.UTF_8)) {
      return output.lines().filter(line -> line.contains(" F1 ")).toList();
    }
  }
}
