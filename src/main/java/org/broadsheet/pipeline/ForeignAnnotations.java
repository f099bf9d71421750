package org.broadsheet.pipeline;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import org.broadsheet.annotation.AnnotationLine;
import org.broadsheet.annotation.AnnotationReader;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.UnreadableInputException;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.pipeline.LinePlaces.Place;

/**
 * Annotations made elsewhere, one JSON line an article, found by the digest of the article's
 * source. Memory holds where each line begins, not the lines.
 */
public final class ForeignAnnotations implements Annotator, AutoCloseable {
  private static final int CHUNK = 1 << 16;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final RandomAccessFile content;
  private final Gazetteer gazetteer;
  private final LinePlaces places = new LinePlaces();
  private final List<String> unreadable = new ArrayList<>();
  private int lines;
  private long offset;

  private ForeignAnnotations(Path file, RandomAccessFile content, Gazetteer gazetteer) {
    this.file = file;
    this.content = content;
    this.gazetteer = gazetteer;
  }

  /**
   * @param gazetteer whose units the entities may name
   * @throws UnreadableInputException when the file cannot be read
   */
  public static ForeignAnnotations open(Path file, Gazetteer gazetteer) {
    try {
      ForeignAnnotations annotations =
          new ForeignAnnotations(file, new RandomAccessFile(file.toFile(), "r"), gazetteer);
      annotations.index();
      return annotations;
    } catch (IOException e) {
      throw new UnreadableInputException(
          file + ": cannot be read (" + e.getMessage() + "); give annotations as JSON Lines");
    }
  }

  private void index() throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      UnsynchronizedByteArrayOutputStream line =
          UnsynchronizedByteArrayOutputStream.builder().get();
      byte[] chunk = new byte[CHUNK];
      for (int size = bytes.read(chunk); size >= 0; size = bytes.read(chunk)) {
        int begin = 0;
        for (int i = 0; i < size; i++) {
          if (chunk[i] == '\n') {
            line.write(chunk, begin, i - begin);
            place(line.toByteArray());
            line.reset();
            begin = i + 1;
          }
        }
        line.write(chunk, begin, size - begin);
      }
      place(line.toByteArray());
    }
  }

  /** Takes up the next line, which is given without its end. */
  private void place(byte[] line) {
    Place place = new Place(++lines, offset, line.length);
    offset += line.length + 1L;
    try {
      sha256(line).ifPresent(key -> places.put(key, place));
    } catch (IOException e) {
      unreadable.add(file + ":" + place.line() + ": not JSON; write one JSON object a line");
    }
  }

  /**
   * Reads no further than the source, so that a million lines are found in a minute.
   *
   * @return empty for a blank line
   */
  private static Optional<String> sha256(byte[] line) throws IOException {
    try (JsonParser parser = JSON.getFactory().createParser(line)) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return Optional.empty();
      }
      for (; token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && parser.currentName().equals("source")) {
          parser.nextToken();
          return Optional.of(JSON.<JsonNode>readTree(parser).path("sha256").asText());
        }
      }
      return Optional.of("");
    }
  }

  @Override
  public Worked<Annotations> annotate(Article article) {
    Optional<NumberedLine> line = line(article.source().sha256());
    if (line.isEmpty()) {
      return refused(
          article, "no line of " + file + " has its sha256", "annotate it, or leave it out");
    }
    String place = file + ":" + line.get().number() + ": ";
    AnnotationLine read =
        new AnnotationReader(file.toString(), source -> Optional.of(article.source()))
            .read(line.get().number(), line.get().text());
    if (read instanceof AnnotationLine.Rejected rejected) {
      AnnotationLine.Finding finding = rejected.findings().get(0);
      return refused(article, place + finding.what(), finding.next());
    }
    Annotations annotations = ((AnnotationLine.Ok) read).annotations();
    Optional<String> unknown = unknownUnit(annotations);
    return unknown.isPresent()
        ? refused(
            article,
            place + "the gazetteer has no unit '" + unknown.get() + "'",
            "take an id of `broadsheet gazetteer export`, or leave it out")
        : new Worked.Done<>(annotations);
  }

  /** The first unit named that there is not: its IRI would lead to nothing. */
  private Optional<String> unknownUnit(Annotations annotations) {
    return annotations.entities().stream()
        .flatMap(
            entity ->
                Stream.concat(Stream.ofNullable(entity.gazetteer()), entity.candidates().stream()))
        .filter(id -> !UnitId.isOne(id) || gazetteer.unit(new UnitId(id)).isEmpty())
        .findFirst();
  }

  @Override
  public synchronized void annotatedBefore(String sha256) {
    places.ask(sha256);
  }

  private record NumberedLine(int number, String text) {}

  private synchronized Optional<NumberedLine> line(String sha256) {
    Optional<Place> asked = places.ask(sha256);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Place place = asked.get();
    try {
      byte[] bytes = new byte[place.length()];
      content.seek(place.offset());
      content.readFully(bytes);
      return Optional.of(new NumberedLine(place.line(), new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UnreadableInputException(
          file + ": changed while it was read (" + e.getMessage() + "); run again");
    }
  }

  private static Worked<Annotations> refused(Article article, String reason, String next) {
    return new Worked.Refused<>(new Parsed.Rejected(article.source().file(), 0, reason, next));
  }

  /** Lines that gave no article its annotations, each with the reason; complete after a run. */
  public synchronized List<String> leftOver() {
    List<String> messages = new ArrayList<>(unreadable);
    places
        .neverAsked()
        .map(place -> file + ":" + place.line() + ": no article of the input has its sha256")
        .forEach(messages::add);
    return messages;
  }

  @Override
  public void close() {
    try {
      content.close();
    } catch (IOException e) {
      throw new UnreadableInputException(file + ": " + e.getMessage());
    }
  }
}
