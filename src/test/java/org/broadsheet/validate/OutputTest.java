package org.broadsheet.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.DatasetCounts;
import org.broadsheet.mapping.DatasetMapper;
import org.broadsheet.mapping.Distribution;
import org.broadsheet.mapping.GazetteerMapper;
import org.broadsheet.mapping.Run;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.Quads;
import org.broadsheet.vocab.Rdf;
import org.broadsheet.vocab.Sem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All that the mapping writes is valid. */
class OutputTest {
  private static final DatasetCounts COUNTS =
      new DatasetCounts(7, 3, 2, 1, counts(Sem.Event), counts(Rdf.type), "0".repeat(64));

  private static final Path GOLDEN = Path.of("src/test/resources/golden-mapping");

  private final GraphValidation validation = GraphValidation.bundled();

  @TestFactory
  Stream<DynamicTest> ofEveryGoldenCase() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      List<Path> expected = files.filter(file -> file.toString().endsWith(".nq")).sorted().toList();
      assertThat(expected).isNotEmpty();
      return expected.stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      GOLDEN.relativize(file).toString(),
                      () ->
                          Quads.read(file)
                              .values()
                              .forEach(graph -> assertThat(validation.validate(graph)).isEmpty())));
    }
  }

  @Test
  void ofTheGazetteerThatShips() {
    List<Statement> graph = new GazetteerMapper(Base.DEFAULT).map(Gazetteer.bundled());
    assertThat(validation.validate(graph)).isEmpty();
  }

  @Test
  void ofTheCatalogue() {
    Iri licence = new Iri("https://creativecommons.org/licenses/by/4.0/");
    Run run = new Run("0.1.0", "0".repeat(64));
    Distribution file =
        new Distribution(
            "broadsheet.nq.gz", "application/n-quads", "application/gzip", 12, "0".repeat(64));
    assertThat(
            validation.validate(
                new DatasetMapper(Base.DEFAULT, run, licence).catalog(List.of(file))))
        .isEmpty();
  }

  @Test
  void ofTheDataSetsDescription() {
    Iri licence = new Iri("https://creativecommons.org/licenses/by/4.0/");
    Run run = new Run("0.1.0", "0".repeat(64));
    assertThat(validation.validate(new DatasetMapper(Base.DEFAULT, run, licence).map(COUNTS)))
        .isEmpty();
  }

  private static SortedMap<Iri, Long> counts(Iri term) {
    SortedMap<Iri, Long> counts = new TreeMap<>(Comparator.comparing(Iri::value));
    counts.put(term, 1L);
    return counts;
  }
}
