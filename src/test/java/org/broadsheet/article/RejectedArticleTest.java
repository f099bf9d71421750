package org.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder under {@code article/rejected} is a malformed file with the expected rejection. */
class RejectedArticleTest {
  private static final Path CASES = Path.of("src/test/resources/article/rejected");

  @TestFactory
  Stream<DynamicTest> rejectsWithLineReasonAndNextStep() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(
                      folder.getFileName().toString(), () -> assertRejected(folder)));
    }
  }

  private static void assertRejected(Path folder) throws IOException {
    JsonNode expected = new ObjectMapper().readTree(folder.resolve("rejected.json").toFile());
    Input input = new Input.Location(folder.resolve("article.txt"));
    try (Stream<Parsed> read = Articles.read(List.of(input), ReadOptions.DEFAULT)) {
      assertThat(read)
          .containsExactly(
              new Parsed.Rejected(
                  "article.txt",
                  expected.get("line").intValue(),
                  expected.get("reason").textValue(),
                  expected.get("next").textValue()));
    }
  }
}
