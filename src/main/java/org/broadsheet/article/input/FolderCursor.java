package org.broadsheet.article.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.broadsheet.article.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * A folder with everything below it, each folder's entries in the order of their names. Holds the
 * names of one folder a level, never the files.
 */
final class FolderCursor implements Cursor {
  private final Path root;
  private final Opener opener;
  private final Deque<Iterator<Path>> levels = new ArrayDeque<>();
  private @Nullable Cursor current;

  FolderCursor(Path root, Opener opener) throws IOException {
    this.root = root;
    this.opener = opener;
    levels.push(sorted(root));
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
      if (levels.isEmpty()) {
        return null;
      }
      if (levels.peek().hasNext()) {
        current = enter(levels.peek().next());
      } else {
        levels.pop();
      }
    }
  }

  /** Goes down into a folder and returns {@code null}, or opens what is no folder. */
  private @Nullable Cursor enter(Path path) throws IOException {
    String name = root.relativize(path).toString().replace('\\', '/');
    if (Files.isDirectory(path)) {
      if (Files.isSymbolicLink(path)) {
        return ignored(name, "a link to a folder is not followed");
      }
      levels.push(sorted(path));
      return null;
    }
    if (!Files.isRegularFile(path)) {
      return ignored(name, "not a regular file");
    }
    return opener.listed(() -> Files.newInputStream(path), name);
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
