package org.broadsheet.article.input;

import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.io.function.IOSupplier;

/** One INPUT of the command line. */
public sealed interface Input {
  /** A file, a folder, a zip or tar archive, or JSON Lines; told apart by kind and suffix. */
  record Location(Path path) implements Input {}

  /** A stream without a name; what it holds is told by its first bytes. */
  record Standard(InputStream stream) implements Input {}

  /**
   * A file that is opened where and when it is read: on another machine, perhaps.
   *
   * @param name as in reports; its suffix tells what it holds
   * @param listed whether it was found in a folder, where files of other suffixes are passed over
   */
  record Remote(String name, boolean listed, IOSupplier<InputStream> content) implements Input {}

  /**
   * A stretch of what an input yields: articles, rejections and files passed over alike.
   *
   * @param from how many come before it
   * @param length how many there are
   */
  record Stretch(Input whole, long from, long length) implements Input {}

  /** {@code -} is standard input, everything else a path. */
  static Input of(String argument) {
    return argument.equals("-") ? new Standard(System.in) : new Location(Path.of(argument));
  }
}
