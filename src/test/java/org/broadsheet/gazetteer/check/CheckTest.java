package org.broadsheet.gazetteer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.GazetteerTables;
import org.junit.jupiter.api.Test;

class CheckTest {
  @Test
  void findsNothingUnexplainedInTheShippedTables() {
    Explanations explanations = Explanations.bundled();
    assertThat(Check.of(Gazetteer.bundled())).allMatch(explanations::covers);
  }

  @Test
  void findsWhatChangesItsProvinceUntoldOrForAWhile() {
    Path tables = Path.of("src/test/resources/org/broadsheet/gazetteer/check/crossings");
    assertThat(Check.of(Gazetteer.of(GazetteerTables.in(tables))))
        .extracting(Finding::message)
        .containsExactly(
            "UNTOLD bei-xian / a-sheng and b-sheng: no change tells of 1955-01-01",
            "RETURNS lai-xian / b-sheng and a-sheng: back in it on 1955-03-01");
  }

  @Test
  void documentsTheCoverageAsItIs() throws IOException {
    assertThat(Files.readString(Path.of("docs/gazetteer.md")))
        .as("docs/gazetteer.md: paste the output of './broadsheet gazetteer check --coverage'")
        .contains(new Coverage(Gazetteer.bundled()).markdown());
  }
}
