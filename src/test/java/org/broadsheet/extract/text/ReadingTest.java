package org.broadsheet.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.article.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A folder of {@code extract/text} is a case: {@code article.txt} and what is read from it. */
class ReadingTest {
  private static final Path CASES = Path.of("src/test/resources/extract/text");

  @TestFactory
  List<DynamicTest> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .sorted()
          .map(
              folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)))
          .toList();
    }
  }

  private static void run(Path folder) throws IOException {
    Reading reading =
        Reading.of(ChineseFile.read(folder.resolve("article.txt")), Language.CHINESE).orElseThrow();
    assertThat(describe(reading))
        .containsExactlyElementsOf(Files.readAllLines(folder.resolve("expected.txt")));
    for (Sentence sentence : reading.sentences()) {
      assertThat(reading.source().slice(sentence.span())).isEqualTo(sentence.text());
    }
  }

  private static List<String> describe(Reading reading) {
    List<String> lines = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      lines.add(sentence.part() + " " + sentence.text());
    }
    for (Dateline line : reading.datelines()) {
      String governed = reading.source().slice(line.governs()).strip();
      lines.add(
          "dateline "
              + String.join(
                  " | ",
                  line.text(),
                  "agency " + line.agency(),
                  "place " + line.place(),
                  "date " + line.date(),
                  governed.substring(0, 4) + "…" + governed.substring(governed.length() - 4)));
    }
    return lines;
  }
}
