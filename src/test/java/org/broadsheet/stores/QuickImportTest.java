package org.broadsheet.stores;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pages of the stores that need nothing but Maven and start in seconds: Fuseki from the class
 * path in place of its jar, the others as the build copied them to {@code target/stores/jars}.
 */
class QuickImportTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"blazegraph", "fuseki", "rdf4j"})
  void importsAndAnswersAsKnown(String store) throws IOException {
    Map<String, String> classPath = Map.of("FUSEKI", System.getProperty("java.class.path"));
    Pins.compare(
        store,
        Trial.of(
            ImportGuide.of(store), folder, classPath, Exports.fixture(), Exports.withEdgeCases()));
  }
}
