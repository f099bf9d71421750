package org.broadsheet.gazetteer.compile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Provinces of which the facts name every county, by the number that {@code whole-provinces.tsv}
 * gives: what no fact places in one of them did not lie there (decision 0063).
 */
final class WholeProvinces {
  private final Map<String, Set<String>> counties = new HashMap<>();
  private final Map<String, String> sources = new HashMap<>();

  /**
   * @throws IllegalStateException if the facts name fewer counties of a province than it had
   */
  WholeProvinces(Collection<Fact> facts, SourceKeys keys) {
    for (CSVRecord row : Tables.read("whole-provinces.tsv")) {
      String province = row.get("province");
      Set<String> named =
          facts.stream()
              .filter(fact -> speaksOf(fact, province))
              .map(Fact::unit)
              .filter(unit -> unit.endsWith("县"))
              .collect(Collectors.toCollection(TreeSet::new));
      if (named.size() < Integer.parseInt(row.get("counties"))) {
        throw new IllegalStateException(
            "whole-provinces.tsv: %s had %s counties, the facts name %d; add the others or take the row out"
                .formatted(province, row.get("counties"), named.size()));
      }
      counties.put(province, named);
      sources.put(province, keys.key(row.get("source")));
    }
  }

  private static boolean speaksOf(Fact fact, String province) {
    return Stream.of(fact.province(), fact.from(), fact.to())
        .filter(Objects::nonNull)
        .anyMatch(province::equals);
  }

  /** Whether the facts name every county of a province, and a unit is not among them. */
  boolean leavesOut(String province, String unit) {
    return Optional.ofNullable(counties.get(province))
        .filter(named -> !named.contains(unit))
        .isPresent();
  }

  /** The source of the number of counties of a province. */
  Stream<String> source(String province) {
    return Optional.ofNullable(sources.get(province)).stream();
  }
}
