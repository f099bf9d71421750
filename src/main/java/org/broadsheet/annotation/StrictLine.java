package org.broadsheet.annotation;

import static org.broadsheet.annotation.RecordReader.Field.optional;
import static org.broadsheet.annotation.RecordReader.Field.required;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.broadsheet.annotation.Annotations.TextPart;
import org.broadsheet.annotation.StrictJson.Refused;
import org.broadsheet.annotation.StrictJson.Value;

/**
 * Reads a line of annotations in one pass and holds it to what {@code annotations.schema.json}
 * says, many times faster than the schema and a document tree would. What is wrong with a line that
 * it refuses, the schema has to tell.
 */
final class StrictLine {
  private static final Value<List<TextPart>> TEXTS = StrictJson.list(StretchReader.TEXT);

  private static final RecordReader<Annotations> ANNOTATIONS =
      RecordReader.of(
          Annotations.class,
          required("id", StrictLine::articleId),
          required("source", HeaderReader.SOURCE),
          required("article", HeaderReader.HEADER),
          required("texts", StrictLine::texts),
          optional("sentences", StrictJson.list(StretchReader.SENTENCE)),
          optional("entities", StrictJson.list(EntityReader.ENTITY)),
          optional("mentions", StrictJson.list(StretchReader.MENTION)),
          optional("dates", StrictJson.list(StretchReader.DATE)),
          optional("quantities", StrictJson.list(StretchReader.QUANTITY)),
          optional("events", StrictJson.list(EventReader.EVENT)));

  private StrictLine() {}

  /** The annotations, where they are of the published format beyond doubt. */
  static Optional<Annotations> read(String line) {
    try (JsonParser parser = AnnotationLines.parser(line)) {
      return Optional.of(new StrictJson(parser).document(ANNOTATIONS));
    } catch (IOException | Refused e) {
      return Optional.empty();
    }
  }

  private static List<TextPart> texts(StrictJson in) throws IOException, Refused {
    List<TextPart> texts = TEXTS.read(in);
    StrictJson.require(!texts.isEmpty());
    return texts;
  }

  private static String articleId(StrictJson in) throws IOException, Refused {
    String id = in.text();
    StrictJson.require(id.charAt(0) != '-');
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      StrictJson.require((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }
    return id;
  }
}
