package org.broadsheet.gazetteer.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A decision's wording a row and what is read from it; empty where it is left alone. */
class DecisionsTest {
  private static final Window DAY =
      new Window(LocalDate.of(1962, 3, 27), LocalDate.of(1962, 3, 27));
  private static final Set<String> KNOWN =
      Set.of(
          "甲县", "乙县", "丙县", "丁县", "甲自治县", "政和县", "松溪县", "甲市", "丙市", "甲专区", "乙专区", "甲地区", "乙地区",
          "丙自治州");

  private final Decisions decisions = new Decisions(KNOWN, new Homonyms());

  @TestFactory
  Stream<DynamicTest> readsADecision() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(DecisionsTest.class.getResourceAsStream("decisions.tsv"))) {
      List<String> rows =
          new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      return rows.stream()
          .map(row -> row.split("\t", -1))
          .map(
              cells ->
                  dynamicTest(
                      cells[0],
                      () ->
                          assertThat(
                                  decisions.facts(cells[0], "某省", DAY).stream()
                                      .map(DecisionsTest::brief)
                                      .collect(Collectors.joining("; ")))
                              .isEqualTo(cells[1])));
    }
  }

  private static String brief(Fact fact) {
    return Stream.of(
            fact.claim().name(),
            fact.unit(),
            fact.from(),
            fact.to(),
            String.join(",", fact.others()))
        .map(cell -> cell == null || cell.isEmpty() ? "-" : cell)
        .collect(Collectors.joining(" "));
  }
}
