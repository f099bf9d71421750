package org.broadsheet.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The N-Quads file that {@code .ci/stores FILE} names, given to every store of {@code
 * triplestore/import}: it has to hold each quad unchanged and nothing else; with its value
 * unchanged where the store is known to write literals another way ({@code lexical-form}). What was
 * counted is left in {@code target/stores/given.md}.
 */
@Tag("stores")
@EnabledIfEnvironmentVariable(named = GivenExportTest.VARIABLE, matches = ".+")
class GivenExportTest {
  static final String VARIABLE = "BROADSHEET_EXPORT";

  private static final SortedMap<String, String> COUNTED = new TreeMap<>();
  private static Export export;

  @TempDir private Path folder;

  @BeforeAll
  static void write() {
    Path file = Path.of(System.getenv(VARIABLE));
    export = Export.of(Path.of("target/stores/given"), List.of(file));
  }

  static List<ImportGuide> guides() {
    return ImportGuide.all();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void holdsEveryQuad(ImportGuide guide) throws IOException {
    assumeThat(Consumer.possible(guide)).as("what %s needs", guide.title()).isTrue();
    try (Consumer consumer = Consumer.start(guide, folder, Map.of())) {
      consumer.load(export);
      NavigableSet<String> expected = lines(guide, export.dataset());
      NavigableSet<String> found = lines(guide, consumer.content(export));
      COUNTED.put(guide.title(), "%,d of %,d".formatted(found.size(), expected.size()));
      assertThat(Content.difference(expected, found)).isEmpty();
    }
  }

  private static NavigableSet<String> lines(ImportGuide guide, DatasetGraph dataset)
      throws IOException {
    boolean rewrites =
        KnownDeviation.of(guide.name()).stream()
            .anyMatch(known -> known.rule().equals("lexical-form"));
    return rewrites ? Content.byValue(dataset) : Content.of(dataset);
  }

  @AfterAll
  static void writeTheCounts() throws IOException {
    StringBuilder page = new StringBuilder("| Consumer | Quads |%n|---|---|%n".formatted());
    COUNTED.forEach((store, counted) -> page.append("| %s | %s |%n".formatted(store, counted)));
    Files.writeString(Path.of("target/stores/given.md"), page);
  }
}
