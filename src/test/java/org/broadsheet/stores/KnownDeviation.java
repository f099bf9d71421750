package org.broadsheet.stores;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Something that a store does otherwise than the standard has it, or than Jena.
 *
 * @param rule short name
 * @param reason what it does, for the reader of docs/stores.md
 * @param affects the trials whose outcome differs: names of questions, or {@link Trial#CONTENT};
 *     empty when the difference is one that the comparison overlooks
 */
record KnownDeviation(String rule, String reason, List<String> affects) {
  private static final Path FOLDER = Path.of("src/test/resources/stores");
  private static final String SUFFIX = ".diff";

  KnownDeviation {
    affects = List.copyOf(affects);
  }

  /** What is known of a store, from its {@code deviations.yaml}. */
  static List<KnownDeviation> of(String store) throws IOException {
    Path file = FOLDER.resolve(store).resolve("deviations.yaml");
    return Files.exists(file)
        ? new YAMLMapper().readValue(file.toFile(), new TypeReference<>() {})
        : List.of();
  }

  /** The expected differences of a store by the name of the trial, one file each. */
  static Map<String, List<String>> differences(String store) throws IOException {
    Path folder = FOLDER.resolve(store);
    Map<String, List<String>> differences = new TreeMap<>();
    if (!Files.exists(folder)) {
      return differences;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(SUFFIX)).toList()) {
        String name = folder.relativize(file).toString();
        differences.put(
            name.substring(0, name.length() - SUFFIX.length()), Files.readAllLines(file));
      }
    }
    return differences;
  }
}
