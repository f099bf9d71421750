package org.broadsheet.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.gazetteer.Closure.Certainty;
import org.broadsheet.gazetteer.Closure.Hop;
import org.broadsheet.gazetteer.Closure.Within;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosureTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void equalsTheDefinitionByTheDayOnRandomHierarchies(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<Hop> hops = RandomHops.of(random);
      assertEqualsByDay(hops, Closure.of(hops));
    }
  }

  @Test
  void equalsTheDefinitionByTheDayOnTheShippedTables() {
    List<Hop> hops =
        Gazetteer.bundled().partOfs().stream()
            .map(
                partOf ->
                    new Hop(partOf.unit().value(), partOf.parent().value(), partOf.time(), false))
            .toList();
    assertEqualsByDay(hops, Closure.of(hops));
  }

  @Test
  void isCertainOfTheProvinceThroughoutAMoveWithinIt() {
    List<Hop> hops =
        List.of(
            hop("county", "old", "", "1958"),
            hop("county", "new", "1958", ""),
            hop("old", "province", "", ""),
            hop("new", "province", "", ""));
    assertThat(Closure.of(hops))
        .filteredOn(row -> row.unit().equals("county") && row.ancestor().equals("province"))
        .extracting(Within::depth, Within::from, Within::until, Within::certainty)
        .containsExactly(tuple(2, null, null, Certainty.CERTAIN));
    assertThat(Closure.of(hops))
        .filteredOn(row -> row.unit().equals("county") && row.ancestor().equals("new"))
        .extracting(Within::from, Within::until, Within::certainty)
        .containsExactly(
            tuple(LocalDate.of(1958, 1, 2), LocalDate.of(1958, 12, 30), Certainty.DISPUTED),
            tuple(LocalDate.of(1958, 12, 31), null, Certainty.CERTAIN));
  }

  @Test
  void keepsAnAttestedHopWithinTheYearsOfItsParent() {
    List<Hop> hops =
        List.of(
            new Hop("commune", "county", time("../1959-02-08", "1959-02-08/.."), true),
            hop("county", "province", "1953-06-10", "1962-04-30"));
    assertThat(Closure.of(hops, List.of("commune")))
        .filteredOn(row -> row.ancestor().equals("province"))
        .extracting(Within::from, Within::until, Within::certainty)
        .containsExactly(
            tuple(LocalDate.of(1953, 6, 10), LocalDate.of(1959, 2, 7), Certainty.POSSIBLE),
            tuple(LocalDate.of(1959, 2, 8), LocalDate.of(1959, 2, 8), Certainty.CERTAIN),
            tuple(LocalDate.of(1959, 2, 9), LocalDate.of(1962, 4, 30), Certainty.POSSIBLE));
  }

  @Test
  void saysNothingBeforeABeginThatIsOnlyAttested() {
    assertThat(Closure.of(List.of(hop("county", "province", "../1952-01-01", ""))))
        .extracting(Within::from, Within::until)
        .containsExactly(tuple(LocalDate.of(1952, 1, 1), null));
  }

  private static void assertEqualsByDay(List<Hop> hops, List<Within> rows) {
    ClosureByDay reference = new ClosureByDay(hops);
    Map<String, List<Within>> byUnit = new HashMap<>();
    rows.forEach(row -> byUnit.computeIfAbsent(row.unit(), key -> new ArrayList<>()).add(row));
    for (LocalDate day : reference.days()) {
      Map<String, Map<String, ClosureByDay.Reached>> expected = reference.on(day);
      Set<String> units = new TreeSet<>(expected.keySet());
      units.addAll(byUnit.keySet());
      for (String unit : units) {
        Map<String, ClosureByDay.Reached> actual = new HashMap<>();
        for (Within row : byUnit.getOrDefault(unit, List.of())) {
          if ((row.from() == null || !day.isBefore(row.from()))
              && (row.until() == null || !day.isAfter(row.until()))) {
            assertThat(
                    actual.put(
                        row.ancestor(), new ClosureByDay.Reached(row.depth(), row.certainty())))
                .as("one row for %s in %s on %s", unit, row.ancestor(), day)
                .isNull();
          }
        }
        if (!actual.equals(expected.getOrDefault(unit, Map.of()))) {
          assertThat(actual)
              .as("%s on %s of %s", unit, day, hops)
              .isEqualTo(expected.getOrDefault(unit, Map.of()));
        }
      }
    }
  }

  private static Hop hop(String unit, String parent, String begin, String end) {
    return new Hop(unit, parent, time(begin, end), false);
  }

  private static ValidTime time(String begin, String end) {
    return new ValidTime(DateNotation.parse(begin), DateNotation.parse(end));
  }
}
