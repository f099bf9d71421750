package org.broadsheet.gazetteer.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.GazetteerTables;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.gazetteer.Precision;
import org.broadsheet.gazetteer.Source;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;
import org.broadsheet.gazetteer.UnitType;
import org.broadsheet.gazetteer.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * Linked Places Format 1.3 (GeoJSON-LD): a feature a unit, its dated parents as {@code
 * gvp:broaderPartitive} relations. Change events have no place in the format.
 */
public final class LinkedPlaces {
  private static final String CONTEXT =
      "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.jsonld";
  private static final String BASE = "https://w3id.org/broadsheet/data/place/";
  private static final String BROADER = "gvp:broaderPartitive";
  private static final ObjectMapper JSON = new ObjectMapper();

  private LinkedPlaces() {}

  /** The units with their names, types and dated parents, indented, ending in a line feed. */
  public static String write(GazetteerTables tables) {
    Map<UnitId, List<PartOf>> parents = new TreeMap<>();
    tables
        .partOfs()
        .forEach(
            partOf -> parents.computeIfAbsent(partOf.unit(), key -> new ArrayList<>()).add(partOf));
    ObjectNode collection = JSON.createObjectNode();
    collection.put("type", "FeatureCollection").put("@context", CONTEXT);
    ArrayNode features = collection.putArray("features");
    for (Unit unit : tables.units()) {
      features.add(feature(unit, parents.getOrDefault(unit.id(), List.of())));
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(collection) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON does not serialise", e);
    }
  }

  /**
   * @throws JsonProcessingException when the text is not JSON
   * @throws IllegalArgumentException when a feature is not of this form; names the feature
   */
  public static GazetteerTables read(String text) throws JsonProcessingException {
    List<Unit> units = new ArrayList<>();
    List<PartOf> partOfs = new ArrayList<>();
    Map<String, Source> sources = new TreeMap<>();
    for (JsonNode feature : JSON.readTree(text).path("features")) {
      String id = id(feature.path("@id").asText());
      try {
        units.add(unit(id, feature));
        for (JsonNode relation : feature.path("relations")) {
          if (relation.path("relationType").asText().equals(BROADER)) {
            partOfs.add(partOf(id, relation));
          }
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "feature '" + id + "': " + e.getMessage() + "; correct the feature", e);
      }
    }
    units.forEach(
        unit -> unit.sources().forEach(key -> sources.put(key, new Source(key, key, "import"))));
    partOfs.forEach(
        partOf ->
            partOf.sources().forEach(key -> sources.put(key, new Source(key, key, "import"))));
    return new GazetteerTables(units, partOfs, List.of(), List.copyOf(sources.values()));
  }

  private static ObjectNode feature(Unit unit, List<PartOf> parents) {
    ObjectNode feature = JSON.createObjectNode();
    feature.put("@id", BASE + unit.id()).put("type", "Feature");
    feature.putObject("properties").put("title", unit.chinese()).putArray("ccodes").add("CN");
    feature.set("when", when(unit.existence()));
    ArrayNode names = feature.putArray("names");
    names.add(name(unit.chinese(), "zh-Hans", unit.sources()));
    names.add(name(unit.english(), "en", unit.sources()));
    names.add(name(unit.pinyin(), "zh-Latn-pinyin", unit.sources()));
    unit.otherNames().forEach(other -> names.add(name(other, "zh-Hans", unit.sources())));
    feature
        .putArray("types")
        .addObject()
        .put("identifier", "broadsheet:" + word(unit.type()))
        .put("label", word(unit.type()));
    ArrayNode relations = feature.putArray("relations");
    for (PartOf partOf : parents) {
      ObjectNode relation =
          relations
              .addObject()
              .put("relationType", BROADER)
              .put("relationTo", BASE + partOf.parent())
              .put("label", partOf.precision().name().toLowerCase(Locale.ROOT));
      relation.set("when", when(partOf.time()));
      relation.set("citations", citations(partOf.sources()));
    }
    return feature;
  }

  private static ObjectNode name(String toponym, String language, List<String> sources) {
    ObjectNode name = JSON.createObjectNode().put("toponym", toponym).put("lang", language);
    name.set("citations", citations(sources));
    return name;
  }

  private static ArrayNode citations(List<String> sources) {
    ArrayNode citations = JSON.createArrayNode();
    sources.forEach(key -> citations.addObject().put("@id", "broadsheet:source/" + key));
    return citations;
  }

  private static ObjectNode when(ValidTime time) {
    ObjectNode when = JSON.createObjectNode();
    ObjectNode span = when.putArray("timespans").addObject();
    put(span, "start", time.begin());
    put(span, "end", time.end());
    return when;
  }

  private static void put(ObjectNode span, String side, Bound bound) {
    if (bound.equals(Bound.OPEN)) {
      return;
    }
    ObjectNode dates = span.putObject(side);
    LocalDate earliest = bound.earliest();
    LocalDate latest = bound.latest();
    if (earliest != null && earliest.equals(latest)) {
      dates.put("in", earliest.toString());
      return;
    }
    if (earliest != null) {
      dates.put("earliest", earliest.toString());
    }
    if (latest != null) {
      dates.put("latest", latest.toString());
    }
  }

  private static Unit unit(String id, JsonNode feature) {
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
        UnitType.valueOf(
            feature
                .path("types")
                .path(0)
                .path("label")
                .asText("other-place")
                .toUpperCase(Locale.ROOT)
                .replace('-', '_')),
        chinese.get(0),
        english,
        pinyin,
        chinese.subList(1, chinese.size()),
        time(feature.path("when")),
        keys(feature.path("names").path(0).path("citations")));
  }

  private static PartOf partOf(String id, JsonNode relation) {
    return new PartOf(
        new UnitId(id),
        new UnitId(id(relation.path("relationTo").asText())),
        time(relation.path("when")),
        Precision.valueOf(relation.path("label").asText("day").toUpperCase(Locale.ROOT)),
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

  private static String id(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
