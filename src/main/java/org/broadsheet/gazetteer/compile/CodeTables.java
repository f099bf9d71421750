package org.broadsheet.gazetteer.compile;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of administrative division codes. */
final class CodeTables {
  static final CSVFormat FORMAT =
      CSVFormat.TDF.builder().setQuote(null).setHeader().setSkipHeaderRecord(true).get();
  private static final int SNAPSHOT_YEAR = 1980;

  private CodeTables() {}

  /** {@code divisions_1980.tsv}: the units at the end of 1980. */
  static List<CodeRow> snapshot(Path file) throws IOException {
    List<CodeRow> rows = new ArrayList<>();
    for (CSVRecord row : records(file)) {
      rows.add(
          new CodeRow(
              row.get("code"),
              row.get("name"),
              Integer.parseInt(row.get("level")),
              row.get("parent_code"),
              row.get("parent_name"),
              SNAPSHOT_YEAR,
              SNAPSHOT_YEAR + 1,
              List.of()));
    }
    return rows;
  }

  /**
   * {@code divisions_1981_on.tsv}: the yearly tables; those first listed after {@code last} left
   * out.
   */
  static List<CodeRow> yearly(Path file) throws IOException {
    List<CodeRow> rows = new ArrayList<>();
    for (CSVRecord row : records(file)) {
      int from = Integer.parseInt(row.get("from_year"));
      String until = row.get("until_year");
      int end = until.isEmpty() ? CodeRow.STANDING : Integer.parseInt(until);
      rows.add(
          new CodeRow(
              row.get("code"),
              row.get("name"),
              Integer.parseInt(row.get("level")),
              row.get("parent_code"),
              row.get("parent_name"),
              from,
              end,
              successors(row.get("successor_codes"), end)));
    }
    return rows;
  }

  static List<CSVRecord> records(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser rows = FORMAT.parse(reader)) {
      return rows.getRecords();
    }
  }

  private static List<CodeRow.Successor> successors(String cell, int until) {
    return Arrays.stream(cell.split(";"))
        .filter(entry -> !entry.isEmpty())
        .map(entry -> entry.split("@"))
        .map(
            entry ->
                new CodeRow.Successor(
                    entry[0], entry.length > 1 ? Integer.parseInt(entry[1]) : until))
        .toList();
  }
}
