package org.broadsheet.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The parent that a unit, mostly a city, had on a day for certain; a possible one is none. */
class CitiesOnADayTest {
  private final Gazetteer gazetteer = Gazetteer.bundled();

  @TestFactory
  Stream<DynamicTest> knowsForCertainWhereACityLay() throws IOException {
    return UnitDays.cases("cities-on-a-day.tsv", this::check);
  }

  private void check(String name, LocalDate day, String parent) {
    List<String> certain =
        gazetteer.named(name, day).stream()
            .flatMap(unit -> gazetteer.parents(unit.id()).stream())
            .filter(spell -> spell.time().certainOn(day))
            .flatMap(spell -> gazetteer.unit(spell.parent()).stream())
            .map(Unit::chinese)
            .toList();
    assertThat(certain).containsExactly(parent);
  }
}
