package org.broadsheet.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Where units lay on a day, one row a case; {@code -} where the unit did not exist. */
class OnADayTest {
  private final Gazetteer gazetteer = Gazetteer.bundled();

  @TestFactory
  Stream<DynamicTest> knowsWhereAUnitLay() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(OnADayTest.class.getResourceAsStream("on-a-day.tsv"))) {
      List<String> rows =
          new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      return rows.stream()
          .map(row -> row.split("\t"))
          .map(
              cells ->
                  dynamicTest(
                      cells[0] + " on " + cells[1] + " in " + cells[2],
                      () -> check(cells[0], LocalDate.parse(cells[1]), cells[2])));
    }
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
