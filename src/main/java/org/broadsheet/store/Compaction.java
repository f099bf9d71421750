package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.tdb2.sys.StoreConnection;

/**
 * The folders of a store's versions. TDB2 opens the last of {@code Data-0001}, {@code Data-0002},
 * …; a new one is made as {@code Data-0002-tmp} and gets its name when it is whole, so that a kill
 * leaves either version.
 */
final class Compaction {
  private static final String VERSION = "Data-\\d{4}";
  private static final String TEMPORARY = "-tmp";
  private static final String UNFINISHED = VERSION + TEMPORARY;
  private static final String PREFIX = "Data-";
  private static final String FIRST = PREFIX + "0001";
  private static final Set<String> OF_ONE_VERSION =
      Set.of("tdb.cfg", "tdb.lock", "journal.jrnl", StoreFill.NOTE);

  private Compaction() {}

  /** The folder that TDB2 opens. */
  static Path current(Path store) throws IOException {
    List<Path> versions = versions(store);
    return versions.get(versions.size() - 1);
  }

  /** Whether a folder has the database. */
  static boolean hasVersion(Path store) throws IOException {
    return !versions(store).isEmpty();
  }

  /**
   * Makes the first version where there is none, whole or not at all: TDB2 does not open one whose
   * making was cut short.
   */
  static void createFirst(Path store) throws IOException {
    if (!hasVersion(store)) {
      Path begun = Files.createDirectory(store.resolve(FIRST + TEMPORARY));
      StoreConnection.release(StoreLayout.create(begun).getLocation());
      Files.move(begun, store.resolve(FIRST), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** A new folder for what comes after {@code current}. */
  static Path begin(Path current) throws IOException {
    Path next = next(current);
    return Files.createDirectory(next.resolveSibling(name(next) + TEMPORARY));
  }

  /**
   * Puts a folder that holds indexes in the place of {@code current}, from which it gets everything
   * else; by hard links, so that nodes are not written again.
   */
  static void complete(Path begun, Path current) throws IOException {
    for (Path file : files(current, ".*")) {
      if (!StoreLayout.isOfQuadIndex(name(file)) && !OF_ONE_VERSION.contains(name(file))) {
        link(file, begun.resolve(name(file)));
      }
    }
    Files.move(begun, next(current), StandardCopyOption.ATOMIC_MOVE);
    delete(current);
  }

  /**
   * Deletes what a killed compaction left: a copy that is not whole, or the version before one that
   * is. TDB2 does not open a store with the former.
   */
  static void removeRemains(Path store) throws IOException {
    for (Path copy : files(store, UNFINISHED)) {
      delete(copy);
    }
    List<Path> versions = versions(store);
    for (Path old : versions.subList(0, Math.max(0, versions.size() - 1))) {
      delete(old);
    }
  }

  private static Path next(Path current) {
    int number = Integer.parseInt(name(current).substring(PREFIX.length()));
    return current.resolveSibling(PREFIX + "%04d".formatted(number + 1));
  }

  private static void link(Path from, Path to) throws IOException {
    Files.deleteIfExists(to);
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(from, to);
    }
  }

  private static List<Path> versions(Path store) throws IOException {
    return files(store, VERSION);
  }

  /** What is in a folder under a name of this form, in order. */
  private static List<Path> files(Path folder, String form) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> name(file).matches(form)).sorted().toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
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
