package org.broadsheet.annotation;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.broadsheet.annotation.Annotations.DateMention;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.annotation.Annotations.Header;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.annotation.Annotations.Sentence;
import org.broadsheet.annotation.Annotations.Source;
import org.broadsheet.annotation.Annotations.TextPart;
import org.broadsheet.annotation.StrictJson.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Reads a line of annotations in one pass and holds it to what {@code annotations.schema.json}
 * says, many times faster than the schema and a document tree would. What is wrong with a line that
 * it refuses, the schema has to tell.
 */
final class StrictLine {
  private StrictLine() {}

  /** The annotations, where they are of the published format beyond doubt. */
  static Optional<Annotations> read(String line) {
    try (JsonParser parser = AnnotationLines.parser(line)) {
      return Optional.of(new StrictJson(parser).document(StrictLine::annotations));
    } catch (IOException | Refused e) {
      return Optional.empty();
    }
  }

  private static Annotations annotations(StrictJson in) throws IOException, Refused {
    @Nullable String id = null;
    @Nullable Source source = null;
    @Nullable Header article = null;
    List<TextPart> texts = List.of();
    List<Sentence> sentences = List.of();
    List<Entity> entities = List.of();
    List<Mention> mentions = List.of();
    List<DateMention> dates = List.of();
    List<Quantity> quantities = List.of();
    List<Event> events = List.of();
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "id" -> id = articleId(in.string());
        case "source" -> source = HeaderReader.source(in);
        case "article" -> article = HeaderReader.header(in);
        case "texts" -> texts = in.list(StretchReader::text);
        case "sentences" -> sentences = in.listOrNull(StretchReader::sentence);
        case "entities" -> entities = in.listOrNull(EntityReader::entity);
        case "mentions" -> mentions = in.listOrNull(StretchReader::mention);
        case "dates" -> dates = in.listOrNull(StretchReader::date);
        case "quantities" -> quantities = in.listOrNull(StretchReader::quantity);
        case "events" -> events = in.listOrNull(EventReader::event);
        default -> throw in.unknownField();
      }
    }
    StrictJson.require(!texts.isEmpty());
    return new Annotations(
        StrictJson.given(id),
        StrictJson.given(source),
        StrictJson.given(article),
        texts,
        sentences,
        entities,
        mentions,
        dates,
        quantities,
        events);
  }

  private static String articleId(String id) throws Refused {
    StrictJson.require(!id.isEmpty() && id.charAt(0) != '-');
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      StrictJson.require((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }
    return id;
  }
}
