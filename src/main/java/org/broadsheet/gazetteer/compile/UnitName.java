package org.broadsheet.gazetteer.compile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a unit may be named in a decision: on its own, or after its city.
 *
 * @param cities the cities it was part of; empty for other units than districts
 * @param alone whether its own name is enough; every city may have a district of one name
 */
record UnitName(String chinese, Set<String> cities, boolean alone) {
  UnitName {
    cities = Set.copyOf(cities);
  }

  /** Whether a list of names, in this operation, means the unit. */
  boolean isIn(List<String> names, Approval approval) {
    return cities.stream().anyMatch(city -> names.contains(city + chinese))
        || (names.contains(chinese) && (alone || namesTheCity(approval)));
  }

  private boolean namesTheCity(Approval approval) {
    return Stream.of(approval.units(), approval.from(), approval.to())
        .flatMap(Collection::stream)
        .anyMatch(cities::contains);
  }
}
