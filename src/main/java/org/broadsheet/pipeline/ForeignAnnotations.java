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
import org.broadsheet.annotation.AnnotationLine;
import org.broadsheet.annotation.AnnotationReader;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.UnreadableInputException;
import org.broadsheet.pipeline.LinePlaces.Place;

/**
 * Annotations made elsewhere, one JSON line an article, found by the digest of the article's
 * source.
 */
public final class ForeignAnnotations implements Annotator, AutoCloseable {
  private final AnnotationFile file;
  private final AnnotationIndex index;
  private final BitSet asked = new BitSet();

  /**
   * @param file closed with this
   * @param index of the file
   */
  public ForeignAnnotations(AnnotationFile file, AnnotationIndex index) {
    this.file = file;
    this.index = index;
  }

  /**
   * Opens a file of this machine.
   *
   * @throws UnreadableInputException when the file cannot be read
   */
  public static ForeignAnnotations open(Path path) {
    try {
      return indexed(new LocalAnnotationFile(path));
    } catch (IOException e) {
      throw unreadable(path.toString(), e);
    }
  }

  /**
   * Reads a file once, to find its lines.
   *
   * @param file closed with what is returned
   * @throws UnreadableInputException when the file cannot be read
   */
  public static ForeignAnnotations indexed(AnnotationFile file) {
    try {
      return new ForeignAnnotations(file, AnnotationIndex.of(file));
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
    AnnotationLine read =
        new AnnotationReader(file.name(), source -> Optional.of(article.source()))
            .read(place.get().line(), text(place.get()));
    if (read instanceof AnnotationLine.Ok ok) {
      return new Worked.Done<>(ok.annotations());
    }
    AnnotationLine.Finding finding = ((AnnotationLine.Rejected) read).findings().get(0);
    return refused(
        article, file.name() + ":" + place.get().line() + ": " + finding.what(), finding.next());
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
