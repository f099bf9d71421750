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

/**
 * The one province that a unit lay in on the eve of a change of provinces and after it, by the
 * decisions; {@code -} where it was of province level itself.
 */
class ProvinceChangesTest {
  private final Gazetteer gazetteer = Gazetteer.bundled();

  @TestFactory
  Stream<DynamicTest> placesAUnitInNoOtherProvince() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(
            ProvinceChangesTest.class.getResourceAsStream("province-changes.tsv"))) {
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

  private void check(String name, LocalDate day, String province) {
    List<String> provinces =
        gazetteer.named(name, day).stream()
            .flatMap(unit -> gazetteer.ancestorsOn(unit.id(), day).stream())
            .distinct()
            .flatMap(id -> gazetteer.unit(id).stream())
            .filter(unit -> unit.level() == Level.PROVINCE)
            .map(Unit::chinese)
            .toList();
    if (province.equals("-")) {
      assertThat(provinces).isEmpty();
    } else {
      assertThat(provinces).containsExactly(province);
    }
  }
}
