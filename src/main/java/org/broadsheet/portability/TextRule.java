package org.broadsheet.portability;

import java.util.Optional;
import org.broadsheet.sink.ExportFormat;

/** Looks at the characters of a file before any parser does. */
public interface TextRule extends Rule {
  /** Stands for bytes that are no UTF-8. */
  int MALFORMED = -1;

  /** A file being read; holds what the rule remembers of the characters before. */
  @FunctionalInterface
  interface Reading {
    /**
     * Takes the next character.
     *
     * @param codePoint or {@link #MALFORMED}
     * @return a phrase that names what a store would change; empty where it is portable
     */
    Optional<String> next(int codePoint);
  }

  /** Whether files of the format are concerned. */
  boolean concerns(ExportFormat format);

  /** Begins a file. */
  Reading begin();
}
