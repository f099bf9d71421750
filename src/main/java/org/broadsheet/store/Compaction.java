package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a compaction of TDB2 leaves in a store's folder: it copies {@code Data-0001} to {@code
 * Data-0002-tmp} and renames that when it is whole.
 */
final class Compaction {
  private static final String UNFINISHED = "Data-*-tmp";

  private Compaction() {}

  /**
   * Deletes the copy of a compaction that was killed; the store before it is whole, and does not
   * open while the copy is there.
   */
  static void removeUnfinished(Path folder) throws IOException {
    try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, UNFINISHED)) {
      for (Path copy : copies) {
        delete(copy);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }
}
