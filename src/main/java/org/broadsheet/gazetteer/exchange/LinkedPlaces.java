package org.broadsheet.gazetteer.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.gazetteer.GazetteerTables;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.gazetteer.Source;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.UnitId;

/**
 * Linked Places Format 1.3 (GeoJSON-LD): a feature a unit, its dated parents as {@code
 * gvp:broaderPartitive} relations. Change events have no place in the format.
 */
public final class LinkedPlaces {
  private static final String CONTEXT =
      "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.jsonld";
  static final String BASE = "https://w3id.org/broadsheet/data/place/";
  static final String BROADER = "gvp:broaderPartitive";
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
      features.add(FeatureWriter.feature(unit, parents.getOrDefault(unit.id(), List.of())));
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(collection) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON does not serialise", e);
    }
  }

  /**
   * @throws IllegalArgumentException when the text is not JSON, or a feature not of this form;
   *     names the line or the feature
   */
  public static GazetteerTables read(String text) {
    List<Unit> units = new ArrayList<>();
    List<PartOf> partOfs = new ArrayList<>();
    Map<String, Source> sources = new TreeMap<>();
    for (JsonNode feature : features(text)) {
      String id = FeatureReader.id(feature.path("@id").asText());
      try {
        units.add(FeatureReader.unit(id, feature));
        for (JsonNode relation : feature.path("relations")) {
          if (relation.path("relationType").asText().equals(BROADER)) {
            partOfs.add(FeatureReader.partOf(id, relation));
          }
        }
      } catch (IllegalArgumentException | DateTimeException e) {
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

  private static JsonNode features(String text) {
    try {
      JsonNode features = JSON.readTree(text).path("features");
      if (!features.isArray()) {
        throw new IllegalArgumentException(
            "line 1: no list of features; give a FeatureCollection of Linked Places");
      }
      return features;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "line %d: not JSON (%s); correct it"
              .formatted(e.getLocation().getLineNr(), e.getOriginalMessage()),
          e);
    }
  }
}
