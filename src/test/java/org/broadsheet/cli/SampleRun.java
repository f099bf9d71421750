package org.broadsheet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** The main job on the samples, run once for all tests that ask its store. */
final class SampleRun {
  private static final Path FOLDER = Path.of("target", "sample-run");

  /** The first run, into an empty store. */
  static final CommandRun FIRST = first();

  private SampleRun() {}

  static Path out(String name) {
    return FOLDER.resolve(name);
  }

  static Path store() {
    return FOLDER.resolve("store");
  }

  static String storeOption() {
    return "--store=" + store();
  }

  /** Runs the main job into the same store and a folder of its own. */
  static CommandRun into(String out, int threads) {
    return CommandRun.of(
        "run", "samples", "--out=" + out(out), storeOption(), "--threads=" + threads);
  }

  private static CommandRun first() {
    try {
      FileUtils.deleteDirectory(FOLDER.toFile());
      Files.createDirectories(FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return into("out1", 1);
  }
}
