package org.broadsheet.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.annotation.AnnotationLines;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.UnreadableInputException;

/** Annotations as JSON Lines, one article a line. */
public final class AnnotationsFile {
  private AnnotationsFile() {}

  /**
   * The annotations in the order of the file; blank lines are passed over.
   *
   * @throws UnreadableInputException when a line is not of the format
   */
  public static List<Annotations> read(Path file) throws IOException {
    List<Annotations> annotations = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          annotations.add(parse(file, number, line));
        }
      }
    }
    return annotations;
  }

  private static Annotations parse(Path file, int number, String line) {
    try {
      return AnnotationLines.read(line);
    } catch (JsonProcessingException e) {
      throw new UnreadableInputException(
          file
              + ":"
              + number
              + ": not a line of annotations ("
              + e.getOriginalMessage()
              + "); write the file with 'broadsheet extract' or correct the line");
    }
  }
}
