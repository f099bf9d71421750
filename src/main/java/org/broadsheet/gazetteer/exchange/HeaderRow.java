package org.broadsheet.gazetteer.exchange;

import java.util.List;
import org.apache.commons.csv.CSVParser;

/** The first row of a table that somebody else wrote. */
final class HeaderRow {
  private HeaderRow() {}

  /**
   * @throws IllegalArgumentException when it lacks one of these columns
   */
  static void check(CSVParser rows, List<String> columns) {
    List<String> lacking =
        columns.stream().filter(column -> !rows.getHeaderNames().contains(column)).toList();
    if (!lacking.isEmpty()) {
      throw new IllegalArgumentException(
          "line 1: lacks %s; the columns are %s"
              .formatted(String.join(", ", lacking), String.join(", ", columns)));
    }
  }
}
