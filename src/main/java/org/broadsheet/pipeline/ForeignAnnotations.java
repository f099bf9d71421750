package org.broadsheet.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * source.
 */
public final class ForeignAnnotations implements Annotator, AutoCloseable {
  private final AnnotationFile file;
  private final AnnotationIndex index;
  private final Gazetteer gazetteer;
  private final BitSet asked = new BitSet();

  /**
   * @param file closed with this
   * @param index of the file
   * @param gazetteer whose units the entities may name
   */
  public ForeignAnnotations(AnnotationFile file, AnnotationIndex index, Gazetteer gazetteer) {
    this.file = file;
    this.index = index;
    this.gazetteer = gazetteer;
  }

  /**
   * Opens a file of this machine.
   *
   * @param gazetteer whose units the entities may name
   * @throws UnreadableInputException when the file cannot be read
   */
  public static ForeignAnnotations open(Path path, Gazetteer gazetteer) {
    try {
      return indexed(new LocalAnnotationFile(path), gazetteer);
    } catch (IOException e) {
      throw unreadable(path.toString(), e);
    }
  }

  /**
   * Reads a file once, to find its lines.
   *
   * @param file closed with what is returned
   * @param gazetteer whose units the entities may name
   * @throws UnreadableInputException when the file cannot be read
   */
  public static ForeignAnnotations indexed(AnnotationFile file, Gazetteer gazetteer) {
    try {
      return new ForeignAnnotations(file, AnnotationIndex.of(file), gazetteer);
    } catch (IOException e) {
      throw unreadable(file.name(), e);
    }
  }

  private static UnreadableInputException unreadable(String file, IOException cause) {
    return new UnreadableInputException(
        file + ": cannot be read (" + cause.getMessage() + "); give annotations as JSON Lines");
  }

  /** Where the lines are. */
  public AnnotationIndex index() {
    return index;
  }

  @Override
  public Worked<Annotations> annotate(Article article) {
    Optional<Place> place = ask(article.source().sha256()).map(index.places()::place);
    if (place.isEmpty()) {
      return refused(
          article, "no line of " + file.name() + " has its sha256", "annotate it, or leave it out");
    }
    String line = file.name() + ":" + place.get().line() + ": ";
    AnnotationLine read =
        new AnnotationReader(file.name(), source -> Optional.of(article.source()))
            .read(place.get().line(), text(place.get()));
    if (read instanceof AnnotationLine.Rejected rejected) {
      AnnotationLine.Finding finding = rejected.findings().get(0);
      return refused(article, line + finding.what(), finding.next());
    }
    Annotations annotations = ((AnnotationLine.Ok) read).annotations();
    Optional<String> unknown = unknownUnit(annotations);
    return unknown.isPresent()
        ? refused(
            article,
            line + "the gazetteer has no unit '" + unknown.get() + "'",
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
  public void annotatedBefore(String sha256) {
    ask(sha256);
  }

  /** The number of the line of an article, which then was asked for. */
  private Optional<Integer> ask(String sha256) {
    OptionalInt number = index.places().number(sha256);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    synchronized (asked) {
      asked.set(number.getAsInt());
    }
    return Optional.of(number.getAsInt());
  }

  private String text(Place place) {
    try {
      byte[] bytes = new byte[place.length()];
      file.read(place.offset(), bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UnreadableInputException(
          file.name() + ": changed while it was read (" + e.getMessage() + "); run again");
    }
  }

  private static Worked<Annotations> refused(Article article, String reason, String next) {
    return new Worked.Refused<>(new Parsed.Rejected(article.source().file(), 0, reason, next));
  }

  /** Lines that gave no article its annotations, each with the reason; complete after a run. */
  public List<String> leftOver() {
    List<String> messages = new ArrayList<>(index.unreadable());
    synchronized (asked) {
      IntStream.range(0, index.places().size())
          .filter(number -> !asked.get(number))
          .mapToObj(index.places()::place)
          .map(
              place ->
                  file.name() + ":" + place.line() + ": no article of the input has its sha256")
          .forEach(messages::add);
    }
    return messages;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UnreadableInputException(file.name() + ": " + e.getMessage());
    }
  }
}
