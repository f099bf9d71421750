package org.broadsheet.article;

import java.io.InputStream;
import java.nio.file.Path;

/** One INPUT of the command line. */
public sealed interface Input {
  /** A file, a folder, a zip or tar archive, or JSON Lines; told apart by kind and suffix. */
  record Location(Path path) implements Input {}

  /** A stream without a name; what it holds is told by its first bytes. */
  record Standard(InputStream stream) implements Input {}

  /** {@code -} is standard input, everything else a path. */
  static Input of(String argument) {
    return argument.equals("-") ? new Standard(System.in) : new Location(Path.of(argument));
  }
}
