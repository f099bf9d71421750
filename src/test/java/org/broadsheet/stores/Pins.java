package org.broadsheet.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/** Holds a trial against what is known of the store. */
final class Pins {
  private Pins() {}

  /**
   * Fails on a difference that is not known, on a known one that is gone or has changed, and on one
   * without a reason. The differences found are left under {@code target/stores/NAME/differences}.
   */
  static void compare(String store, Trial trial) throws IOException {
    Path found = Path.of("target/stores", store, "differences");
    FileUtils.deleteDirectory(found.toFile());
    for (Map.Entry<String, List<String>> difference : trial.differences().entrySet()) {
      Path file = found.resolve(difference.getKey() + ".diff");
      Files.createDirectories(file.getParent());
      Files.write(file, difference.getValue());
    }
    assertThat(trial.differences())
        .as("differences of %s; read %s, then keep what is its own doing", store, found)
        .isEqualTo(KnownDeviation.differences(store));
    assertThat(KnownDeviation.of(store).stream().flatMap(known -> known.affects().stream()))
        .as("what the reasons of %s account for", store)
        .containsExactlyInAnyOrderElementsOf(trial.differences().keySet());
  }
}
