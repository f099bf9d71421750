package org.broadsheet.gazetteer.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.broadsheet.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class CompilerTest {
  private static final Path FACTS = Path.of("../shared/data/gazetteer");
  private static final Path FACTS_BESIDE_WORKTREES = Path.of("../../shared/data/gazetteer");

  static boolean factsAreThere() {
    return Files.isDirectory(FACTS) || Files.isDirectory(FACTS_BESIDE_WORKTREES);
  }

  @Test
  @EnabledIf("factsAreThere")
  void compilesTheShippedTablesByteForByte(@TempDir Path out) throws IOException {
    Compiler.compile(Files.isDirectory(FACTS) ? FACTS : FACTS_BESIDE_WORKTREES).write(out);
    for (String name :
        List.of("units.tsv", "part-of.tsv", "changes.tsv", "sources.tsv", "contradictions.tsv")) {
      try (InputStream shipped =
          Objects.requireNonNull(Gazetteer.class.getResourceAsStream(name), name)) {
        assertThat(Files.readAllBytes(out.resolve(name)))
            .as("%s: run './broadsheet gazetteer compile' and commit the tables", name)
            .isEqualTo(shipped.readAllBytes());
      }
    }
  }
}
