package org.broadsheet.gazetteer.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.gazetteer.Precision;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.gazetteer.UnitType;
import org.broadsheet.gazetteer.ValidTime;
import org.broadsheet.gazetteer.WordNotation;
import org.jspecify.annotations.Nullable;

/** Reads a unit or a dated parent out of a feature of Linked Places Format. */
final class FeatureReader {
  private FeatureReader() {}

  static Unit unit(String id, JsonNode feature) {
    List<String> chinese = new ArrayList<>();
    String english = "";
    String pinyin = "";
    for (JsonNode name : feature.path("names")) {
      String toponym = name.path("toponym").asText();
      switch (name.path("lang").asText()) {
        case "en" -> english = toponym;
        case "zh-Latn-pinyin" -> pinyin = toponym;
        default -> chinese.add(toponym);
      }
    }
    if (chinese.isEmpty()) {
      throw new IllegalArgumentException("no Chinese name");
    }
    return new Unit(
        new UnitId(id),
        WordNotation.parse(
            UnitType.class, feature.path("types").path(0).path("label").asText("other-place")),
        chinese.get(0),
        english,
        pinyin,
        chinese.subList(1, chinese.size()),
        time(feature.path("when")),
        keys(feature.path("names").path(0).path("citations")));
  }

  static PartOf partOf(String id, JsonNode relation) {
    return new PartOf(
        new UnitId(id),
        new UnitId(id(relation.path("relationTo").asText())),
        time(relation.path("when")),
        WordNotation.parse(Precision.class, relation.path("label").asText("day")),
        keys(relation.path("citations")));
  }

  private static ValidTime time(JsonNode when) {
    JsonNode span = when.path("timespans").path(0);
    return new ValidTime(bound(span.path("start")), bound(span.path("end")));
  }

  private static Bound bound(JsonNode dates) {
    LocalDate in = date(dates, "in");
    return in != null ? Bound.on(in) : new Bound(date(dates, "earliest"), date(dates, "latest"));
  }

  private static @Nullable LocalDate date(JsonNode dates, String field) {
    return dates.has(field) ? LocalDate.parse(dates.path(field).asText()) : null;
  }

  private static List<String> keys(JsonNode citations) {
    List<String> keys = new ArrayList<>();
    citations.forEach(citation -> keys.add(id(citation.path("@id").asText())));
    return keys;
  }

  static String id(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
