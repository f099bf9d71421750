package org.broadsheet.article.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.broadsheet.article.Parsed;

/**
 * Reads INPUTs of any kind. The order is that of the inputs, within a folder that of the names,
 * within an archive its own; memory holds one article at a time. Close the streams.
 */
public final class Articles {
  private static final String STANDARD_INPUT = "stdin";

  private Articles() {}

  /**
   * Every article, rejection and file passed over.
   *
   * @throws UnreadableInputException when an input does not exist or may not be read
   */
  public static Stream<Parsed> read(List<Input> inputs, ReadOptions options) {
    return pending(inputs, options).map(Supplier::get);
  }

  /**
   * As {@link #read}, with the parsing left to the suppliers, each of which may run on any thread:
   * for pipelines that parse in parallel.
   *
   * @throws UnreadableInputException when an input does not exist or may not be read
   */
  public static Stream<Supplier<Parsed>> pending(List<Input> inputs, ReadOptions options) {
    Opener opener = new Opener(options);
    List<Cursor> cursors = inputs.stream().map(input -> cursor(input, opener)).toList();
    ChainCursor chain = new ChainCursor(cursors.iterator());
    return StreamSupport.stream(new CursorSpliterator(chain), false).onClose(() -> close(chain));
  }

  /**
   * Looks at the inputs without reading them.
   *
   * @throws UnreadableInputException when one does not exist or may not be read
   */
  public static void check(List<Input> inputs) {
    for (Input input : inputs) {
      if (input instanceof Input.Location location) {
        check(location.path());
      }
    }
  }

  private static void check(Path path) {
    if (!Files.exists(path)) {
      throw new UnreadableInputException(
          path + ": no such file or folder; check the path, or give - for standard input");
    }
    if (!Files.isReadable(path)) {
      throw new UnreadableInputException(path + ": may not be read; check its permissions");
    }
  }

  private static Cursor cursor(Input input, Opener opener) {
    if (input instanceof Input.Location location) {
      return location(location.path(), opener);
    }
    if (input instanceof Input.Remote remote) {
      return remote.listed()
          ? opener.listed(remote.content(), remote.name())
          : opener.file(remote.content(), remote.name());
    }
    if (input instanceof Input.Stretch stretch) {
      return new StretchCursor(cursor(stretch.whole(), opener), stretch.from(), stretch.length());
    }
    return opener.stream(((Input.Standard) input).stream(), STANDARD_INPUT);
  }

  private static Cursor location(Path path, Opener opener) {
    check(path);
    String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    return Files.isDirectory(path)
        ? new GuardedCursor(name, () -> new FolderCursor(path, path, opener))
        : opener.file(() -> Files.newInputStream(path), name);
  }

  private static void close(Cursor cursor) {
    try {
      cursor.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
