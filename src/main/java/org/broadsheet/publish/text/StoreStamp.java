package org.broadsheet.publish.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What tells one state of a TDB2 store from another. Its trees are copied on write, so that each
 * commit gives them new roots; the files that say where the roots are ({@code .bpt}, {@code .bdf})
 * have a few bytes each, and no reader changes them.
 */
record StoreStamp(String value) {
  private static final String FILE = "store.sha256";

  /** The state of an open store. */
  static StoreStamp of(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return new StoreStamp(
          DigestUtils.sha256Hex(
              files
                  .filter(StoreStamp::holdsRoots)
                  .sorted()
                  .map(file -> folder.relativize(file) + " " + content(file))
                  .collect(Collectors.joining("\n"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the index in {@code folder} was finished over this state. */
  boolean isIn(Path folder) {
    try {
      Path file = folder.resolve(FILE);
      return Files.exists(file) && Files.readString(file).equals(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void writeTo(Path folder) throws IOException {
    Files.writeString(folder.resolve(FILE), value, StandardCharsets.UTF_8);
  }

  private static boolean holdsRoots(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".bpt") || name.endsWith(".bdf");
  }

  private static String content(Path file) {
    try {
      return HexFormat.of().formatHex(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
