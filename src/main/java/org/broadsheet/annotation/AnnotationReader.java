package org.broadsheet.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.broadsheet.annotation.AnnotationLine.Finding;
import org.broadsheet.article.SourceText;
import org.broadsheet.json.PublishedSchema;

/**
 * Reads annotations made elsewhere, line by line: first against {@code annotations.schema.json},
 * then whether ids resolve and bounds are in order, then, where the source is at hand, whether
 * every text stands where its offsets say.
 */
public final class AnnotationReader {
  /** Loaded for the first line that is refused. */
  private static final class Published {
    static final PublishedSchema SCHEMA =
        PublishedSchema.beside(AnnotationReader.class, "annotations.schema.json");
  }

  private final String file;
  private final Function<Annotations.Source, Optional<SourceText>> sources;

  /**
   * @param file name of the annotations file, for messages
   * @param sources finds the text that a line's offsets count in; empty when it is not at hand
   */
  public AnnotationReader(String file, Function<Annotations.Source, Optional<SourceText>> sources) {
    this.file = file;
    this.sources = sources;
  }

  /** One outcome for each line that is not blank, lazily. */
  public Stream<AnnotationLine> read(BufferedReader lines) {
    AtomicInteger number = new AtomicInteger();
    return lines
        .lines()
        .sequential()
        .map(text -> new NumberedLine(number.incrementAndGet(), text))
        .filter(line -> !line.text().isBlank())
        .map(line -> read(line.number(), line.text()));
  }

  private record NumberedLine(int number, String text) {}

  /**
   * The outcome for a line.
   *
   * @param line its number, for messages
   */
  public AnnotationLine read(int line, String text) {
    Optional<Annotations> published = StrictLine.read(text);
    return published.isPresent() ? checked(line, published.get()) : bySchema(line, text);
  }

  /** What is wrong with a line by the schema, if it is. */
  private AnnotationLine bySchema(int line, String text) {
    JsonNode document;
    try {
      document = AnnotationLines.tree(text);
    } catch (JsonProcessingException e) {
      return rejected(
          line, List.of("not JSON: " + e.getOriginalMessage()), "write one JSON object a line");
    }
    List<String> violations = Published.SCHEMA.violations(document);
    return violations.isEmpty()
        ? checked(line, convert(document))
        : rejected(line, violations, "correct it to fit annotations.schema.json");
  }

  private AnnotationLine checked(int line, Annotations annotations) {
    List<String> inconsistent = ReferenceCheck.problems(annotations);
    if (!inconsistent.isEmpty()) {
      return rejected(line, inconsistent, "make ids and bounds agree within the line");
    }
    List<String> misplaced =
        sources
            .apply(annotations.source())
            .map(source -> OffsetCheck.problems(annotations, source))
            .orElse(List.of());
    return misplaced.isEmpty()
        ? new AnnotationLine.Ok(line, annotations)
        : rejected(
            line,
            misplaced,
            "count Unicode code points in the decoded file, line ends included, from 0");
  }

  private static Annotations convert(JsonNode document) {
    try {
      return AnnotationLines.read(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the schema lets through what the model does not take", e);
    }
  }

  private AnnotationLine rejected(int line, List<String> problems, String next) {
    return new AnnotationLine.Rejected(
        problems.stream().map(problem -> new Finding(file, line, problem, next)).toList());
  }
}
