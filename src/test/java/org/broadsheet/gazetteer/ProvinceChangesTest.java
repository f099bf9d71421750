package org.broadsheet.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
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
    return UnitDays.cases("province-changes.tsv", this::check);
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
