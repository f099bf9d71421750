package org.broadsheet.gazetteer.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.broadsheet.gazetteer.Bound;
import org.broadsheet.gazetteer.PartOf;
import org.broadsheet.gazetteer.Unit;
import org.broadsheet.gazetteer.ValidTime;
import org.broadsheet.gazetteer.WordNotation;

/** Writes a unit with its dated parents as a feature of Linked Places Format. */
final class FeatureWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private FeatureWriter() {}

  static ObjectNode feature(Unit unit, List<PartOf> parents) {
    ObjectNode feature = JSON.createObjectNode();
    feature.put("@id", LinkedPlaces.BASE + unit.id()).put("type", "Feature");
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
        .put("identifier", "broadsheet:" + WordNotation.format(unit.type()))
        .put("label", WordNotation.format(unit.type()));
    ArrayNode relations = feature.putArray("relations");
    for (PartOf partOf : parents) {
      ObjectNode relation =
          relations
              .addObject()
              .put("relationType", LinkedPlaces.BROADER)
              .put("relationTo", LinkedPlaces.BASE + partOf.parent())
              .put("label", WordNotation.format(partOf.precision()));
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
}
