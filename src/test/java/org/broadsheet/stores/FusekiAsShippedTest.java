package org.broadsheet.stores;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of Fuseki, followed with the Fuseki of the class path in place of its jar. */
class FusekiAsShippedTest {
  @TempDir private Path folder;

  @Test
  void importsAndAnswersAsJena() throws IOException {
    Map<String, String> classPath = Map.of("FUSEKI", System.getProperty("java.class.path"));
    Pins.compare(
        "fuseki",
        Trial.of(
            ImportGuide.of("fuseki"),
            folder,
            classPath,
            Exports.fixture(),
            Exports.withEdgeCases()));
  }
}
