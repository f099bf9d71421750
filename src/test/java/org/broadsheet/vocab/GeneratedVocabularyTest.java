package org.broadsheet.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GeneratedVocabularyTest {
  @TestFactory
  Stream<DynamicTest> isAsTheOntologySays() {
    return GenerateVocabulary.files().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey().toString(),
                    () ->
                        assertThat(Files.readString(file.getKey()))
                            .as("out of date; run: %s", GenerateVocabulary.COMMAND)
                            .isEqualTo(file.getValue())));
  }

  @Test
  void holdsNothingElse() throws IOException {
    Set<Path> generated = GenerateVocabulary.files().keySet();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/broadsheet/vocab"))) {
      Set<Path> left =
          files
              .filter(file -> !file.endsWith("package-info.java") && !generated.contains(file))
              .collect(Collectors.toSet());
      assertThat(left).as("no longer generated; delete").isEmpty();
    }
  }
}
