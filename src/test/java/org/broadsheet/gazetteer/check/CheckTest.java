package org.broadsheet.gazetteer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

class CheckTest {
  @Test
  void findsNothingUnexplainedInTheShippedTables() {
    Explanations explanations = Explanations.bundled();
    assertThat(Check.of(Gazetteer.bundled())).allMatch(explanations::covers);
  }

  @Test
  void documentsTheCoverageAsItIs() throws IOException {
    assertThat(Files.readString(Path.of("docs/gazetteer.md")))
        .as("docs/gazetteer.md: paste the output of './broadsheet gazetteer check --coverage'")
        .contains(new Coverage(Gazetteer.bundled()).markdown());
  }
}
