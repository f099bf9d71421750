package org.broadsheet.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReportTest {
  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return EvaluationCases.all().stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
  }

  private static void run(Path folder) throws IOException {
    Report report = new Report(EvaluationCases.evaluate(folder));
    assertThat(report.text() + "\n" + report.findings())
        .isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  @Test
  void writesTheTablesAsMarkdown() throws IOException {
    Path folder = Path.of("src/test/resources/evaluate/two-years");

    assertThat(new Report(EvaluationCases.evaluate(folder)).markdown())
        .isEqualTo(Files.readString(folder.resolve("expected.md")));
  }
}
