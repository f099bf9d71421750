package org.broadsheet.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of {@code triplestore/import} is followed, and what the store then holds and answers
 * is compared with Jena. Needs what the pages install: {@code .ci/stores} does both.
 */
@Tag("stores")
class ImportMatrixTest {
  private static final SortedMap<String, Trial> TRIALS = new TreeMap<>();
  private static Export fixture;
  private static Export whole;

  @TempDir private Path folder;

  @BeforeAll
  static void export() throws IOException {
    fixture = Exports.fixture();
    whole = Exports.withSamples();
  }

  static List<ImportGuide> guides() {
    return ImportGuide.all();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void importsAndAnswersAsKnown(ImportGuide guide) throws IOException {
    assumeThat(Consumer.possible(guide)).as("what %s needs", guide.title()).isTrue();
    Trial trial = Trial.of(guide, folder, Map.of(), fixture, whole);
    TRIALS.put(guide.name(), trial);
    Pins.compare(guide.name(), trial);
  }

  @AfterAll
  static void writeThePage() throws IOException {
    Path page = Path.of("target/stores/stores.md");
    Files.writeString(page, StoresPage.of(TRIALS));
    if (TRIALS.size() == guides().size()) {
      assertThat(StoresPage.withoutCounts(Files.readString(Path.of("docs/stores.md"))))
          .as("docs/stores.md; read the difference, then: cp %s docs/stores.md", page)
          .isEqualTo(StoresPage.withoutCounts(Files.readString(page)));
    }
  }
}
