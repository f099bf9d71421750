package org.broadsheet.article.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.article.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * A folder with everything below it, the entries of each in the order of their names; one that
 * cannot be listed is rejected. Holds the names of one folder a level, never the files.
 */
final class FolderCursor implements Cursor {
  private final Path root;
  private final Opener opener;
  private final Iterator<Path> entries;
  private @Nullable Cursor current;

  /**
   * @param root what names are relative to
   */
  FolderCursor(Path root, Path folder, Opener opener) throws IOException {
    this.root = root;
    this.opener = opener;
    this.entries = sorted(folder);
  }

  @Override
  public @Nullable Supplier<Parsed> next() throws IOException {
    while (true) {
      if (current != null) {
        Supplier<Parsed> article = current.next();
        if (article != null) {
          return article;
        }
        close();
      }
      if (!entries.hasNext()) {
        return null;
      }
      current = enter(entries.next());
    }
  }

  private Cursor enter(Path path) {
    String name = root.relativize(path).toString().replace('\\', '/');
    if (Files.isDirectory(path)) {
      return Files.isSymbolicLink(path)
          ? ignored(name, "a link to a folder is not followed")
          : new GuardedCursor(name, () -> new FolderCursor(root, path, opener));
    }
    return Files.isRegularFile(path)
        ? opener.listed(() -> Files.newInputStream(path), name)
        : ignored(name, "not a regular file");
  }

  private static Cursor ignored(String name, String reason) {
    return new SingleCursor(() -> new Parsed.Ignored(name, reason));
  }

  private static Iterator<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .sorted(Comparator.comparing(path -> String.valueOf(path.getFileName())))
          .toList()
          .iterator();
    }
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
      current = null;
    }
  }
}
