package org.broadsheet.annotation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.annotation.Annotations.Extent;
import org.broadsheet.annotation.Annotations.Trigger;
import org.broadsheet.annotation.StrictJson.Refused;
import org.jspecify.annotations.Nullable;

/** The events of a line of annotations. */
final class EventReader {
  private static final List<String> BASES = List.of("stated", "dateline", "issue");
  private static final List<String> STATUSES = List.of("planned", "negated");

  private EventReader() {}

  static Event event(StrictJson in) throws IOException, Refused {
    @Nullable String id = null;
    @Nullable String type = null;
    @Nullable String lang = null;
    @Nullable Trigger trigger = null;
    List<String> places = List.of();
    List<String> actors = List.of();
    List<String> quantities = List.of();
    boolean hasEarliest = false;
    @Nullable LocalDate earliest = null;
    boolean hasLatest = false;
    @Nullable LocalDate latest = null;
    @Nullable String basis = null;
    @Nullable String status = null;
    List<String> dates = List.of();
    @Nullable Extent sentence = null;
    @Nullable String rule = null;
    @Nullable Double confidence = null;
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "id" -> id = in.id();
        case "type" -> type = type(in.string());
        case "lang" -> lang = in.language();
        case "trigger" -> trigger = trigger(in);
        case "places" -> places = in.listOrNull(StrictJson::id);
        case "actors" -> actors = in.listOrNull(StrictJson::id);
        case "quantities" -> quantities = in.listOrNull(StrictJson::id);
        case "earliest" -> {
          earliest = in.orNull(StrictJson::date);
          hasEarliest = true;
        }
        case "latest" -> {
          latest = in.orNull(StrictJson::date);
          hasLatest = true;
        }
        case "basis" -> basis = in.oneOf(BASES);
        case "status" -> status = in.oneOfOrNull(STATUSES);
        case "dates" -> dates = in.listOrNull(StrictJson::id);
        case "sentence" -> sentence = in.orNull(StretchReader::extent);
        case "rule" -> rule = in.orNull(StrictJson::string);
        case "confidence" -> confidence = in.orNull(StrictJson::confidence);
        default -> throw in.unknownField();
      }
    }
    StrictJson.require(hasEarliest && hasLatest);
    return new Event(
        StrictJson.given(id),
        StrictJson.given(type),
        StrictJson.given(lang),
        StrictJson.given(trigger),
        places,
        actors,
        quantities,
        earliest,
        latest,
        StrictJson.given(basis),
        status,
        dates,
        sentence,
        rule,
        confidence);
  }

  private static String type(String name) throws Refused {
    StrictJson.require(!name.isEmpty() && isUpper(name.charAt(0)));
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      StrictJson.require(isUpper(c) || (c >= 'a' && c <= 'z'));
    }
    return name;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static Trigger trigger(StrictJson in) throws IOException, Refused {
    int begin = -1;
    int end = -1;
    @Nullable String text = null;
    in.beginObject();
    for (String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "begin" -> begin = in.offset();
        case "end" -> end = in.offset();
        case "text" -> text = in.text();
        default -> throw in.unknownField();
      }
    }
    return new Trigger(StrictJson.given(begin), StrictJson.given(end), StrictJson.given(text));
  }
}
