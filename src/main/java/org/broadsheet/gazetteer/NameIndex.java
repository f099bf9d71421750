package org.broadsheet.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chinese names to the units that bore them. */
final class NameIndex {
  private final Map<String, List<NameMatch>> matches = new LinkedHashMap<>();

  /**
   * @param abbreviations one-character names by the stem of the provinces they stand for
   */
  NameIndex(Collection<Unit> units, Map<String, List<String>> abbreviations) {
    for (Unit unit : units) {
      add(unit.chinese(), new NameMatch(unit, NameMatch.Kind.FULL));
      unit.otherNames().forEach(name -> add(name, new NameMatch(unit, NameMatch.Kind.OTHER)));
      ShortNames.of(unit.type(), unit.chinese())
          .ifPresent(name -> add(name, new NameMatch(unit, NameMatch.Kind.SHORT)));
      if (unit.level() == Level.PROVINCE) {
        abbreviations
            .getOrDefault(ShortNames.stem(unit.type(), unit.chinese()), List.of())
            .forEach(name -> add(name, new NameMatch(unit, NameMatch.Kind.ABBREVIATION)));
      }
    }
    matches
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparing(NameMatch::kind)
                        .thenComparing(match -> match.unit().level())
                        .thenComparing(match -> match.unit().id())));
  }

  private void add(String name, NameMatch match) {
    List<NameMatch> known = matches.computeIfAbsent(name, key -> new ArrayList<>());
    if (known.stream().noneMatch(other -> other.unit().id().equals(match.unit().id()))) {
      known.add(match);
    }
  }

  List<NameMatch> matching(String name) {
    return Collections.unmodifiableList(matches.getOrDefault(name, List.of()));
  }

  Set<String> names() {
    return Collections.unmodifiableSet(matches.keySet());
  }
}
