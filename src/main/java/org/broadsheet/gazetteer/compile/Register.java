package org.broadsheet.gazetteer.compile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.gazetteer.UnitType;

/** All units below the provinces by key and type; districts by their city as well. */
final class Register {
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /** The unit of this key and type, made when first asked for. */
  Draft unit(String key, UnitType type) {
    return drafts.computeIfAbsent(key + ' ' + type, made -> new Draft(Homonyms.name(key), type));
  }

  /** A district of a city: its name alone says nothing. */
  Draft district(String name, String city) {
    String stem = city.replaceAll("(市|地区|专区)$", "");
    return drafts.computeIfAbsent(name + ' ' + stem, made -> new Draft(name, UnitType.DISTRICT));
  }

  /** The units of a key, of whatever type. */
  List<Draft> units(String key) {
    return drafts.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(key + ' '))
        .map(Map.Entry::getValue)
        .toList();
  }

  Collection<Draft> all() {
    return drafts.values();
  }
}
