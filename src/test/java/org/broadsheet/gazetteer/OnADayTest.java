package org.broadsheet.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where units lay on a day, one row a case; {@code -} where the unit did not exist. */
class OnADayTest {
  private final Gazetteer gazetteer = Gazetteer.bundled();

  @TestFactory
  Stream<DynamicTest> knowsWhereAUnitLay() throws IOException {
    return UnitDays.cases("on-a-day.tsv", this::check);
  }

  private void check(String name, LocalDate day, String ancestor) {
    List<String> ancestors =
        gazetteer.named(name, day).stream()
            .flatMap(unit -> gazetteer.ancestorsOn(unit.id(), day).stream())
            .flatMap(id -> gazetteer.unit(id).stream())
            .map(Unit::chinese)
            .toList();
    if (ancestor.equals("-")) {
      assertThat(ancestors).isEmpty();
    } else {
      assertThat(ancestors).contains(ancestor);
    }
  }
}
