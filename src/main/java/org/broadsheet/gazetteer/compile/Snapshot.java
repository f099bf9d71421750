package org.broadsheet.gazetteer.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of 1980 as states on its last day, for everything but districts of cities. */
final class Snapshot {
  private Snapshot() {}

  static List<Fact> facts(List<CodeRow> snapshot) {
    Map<String, String> provinces = new HashMap<>();
    snapshot.stream()
        .filter(row -> row.level() == 1)
        .forEach(row -> provinces.put(row.province(), row.name()));
    Window day = new Window(CodeUnits.SNAPSHOT, CodeUnits.SNAPSHOT);
    return snapshot.stream()
        .filter(row -> row.level() > 1 && !row.name().matches(".*(?<!地|行政|特)区"))
        .map(
            row ->
                new Fact(
                    Fact.Claim.STATE,
                    row.name(),
                    null,
                    row.parentName(),
                    day,
                    provinces.getOrDefault(row.province(), row.parentName()),
                    CodeUnits.SNAPSHOT_SOURCE,
                    null,
                    List.of()))
        .toList();
  }
}
