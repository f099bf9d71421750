package org.broadsheet.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.extract.lexicon.Table;
import org.junit.jupiter.api.Test;

/** The tables of triggers, types and weights fit each other. */
class TriggerTablesTest {
  private static final List<CSVRecord> TYPES =
      Table.rows(TriggerTablesTest.class, "event-types.tsv");
  private static final List<CSVRecord> TRIGGERS =
      Table.rows(TriggerTablesTest.class, "triggers.tsv");

  @Test
  void everyTypeHasATriggerAndEveryTriggerAType() {
    assertThat(column(TRIGGERS, "type")).isEqualTo(column(TYPES, "type"));
  }

  @Test
  void atLeastFortyTypesWithBothLabels() {
    assertThat(TYPES).hasSizeGreaterThanOrEqualTo(40);
    assertThat(TYPES)
        .allSatisfy(
            row -> {
              assertThat(row.get("type")).matches("([A-Z][a-z]+)+");
              assertThat(row.get("zh")).isNotBlank();
              assertThat(row.get("en")).isNotBlank();
            });
  }

  @Test
  void everyFeatureIsWeighed() {
    Set<String> features =
        List.of(Feature.values()).stream().map(Feature::name).collect(Collectors.toSet());
    features.add("BIAS");
    assertThat(column(Table.rows(TriggerTablesTest.class, "weights.tsv"), "feature"))
        .isEqualTo(features);
  }

  @Test
  void everyTypeIsWeighed() {
    assertThat(column(Table.rows(TriggerTablesTest.class, "type-weights.tsv"), "type"))
        .isEqualTo(column(TYPES, "type"));
  }

  private static Set<String> column(List<CSVRecord> rows, String name) {
    return rows.stream().map(row -> row.get(name)).collect(Collectors.toSet());
  }
}
