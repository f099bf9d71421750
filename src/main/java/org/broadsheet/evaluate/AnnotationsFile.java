package org.broadsheet.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.broadsheet.annotation.AnnotationLine;
import org.broadsheet.annotation.AnnotationReader;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.input.UnreadableInputException;

/** Annotations as JSON Lines, one article a line. */
public final class AnnotationsFile {
  private AnnotationsFile() {}

  /**
   * The annotations in the order of the file.
   *
   * @throws UnreadableInputException when a line is not of the format
   */
  public static List<Annotations> read(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new UnreadableInputException(
          file + ": no such file or not readable; name a file of annotations");
    }
    AnnotationReader reader = new AnnotationReader(file.toString(), source -> Optional.empty());
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return reader.read(lines).map(AnnotationsFile::accepted).toList();
    }
  }

  private static Annotations accepted(AnnotationLine line) {
    if (line instanceof AnnotationLine.Rejected rejected) {
      throw new UnreadableInputException(rejected.findings().get(0).message());
    }
    return ((AnnotationLine.Ok) line).annotations();
  }
}
