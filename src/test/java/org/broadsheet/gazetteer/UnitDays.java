package org.broadsheet.gazetteer;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Tables of a unit, a day, and the name of what it lay in; one row a case. */
final class UnitDays {
  private UnitDays() {}

  /** What a row is held against. */
  @FunctionalInterface
  interface Check {
    void check(String unit, LocalDate day, String expected);
  }

  static Stream<DynamicTest> cases(String table, Check check) throws IOException {
    try (InputStream in = Objects.requireNonNull(UnitDays.class.getResourceAsStream(table))) {
      List<String> rows =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      return rows.stream()
          .map(row -> row.split("\t"))
          .map(
              cells ->
                  dynamicTest(
                      cells[0] + " on " + cells[1] + " in " + cells[2],
                      () -> check.check(cells[0], LocalDate.parse(cells[1]), cells[2])));
    }
  }
}
