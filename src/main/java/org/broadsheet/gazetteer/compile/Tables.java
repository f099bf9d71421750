package org.broadsheet.gazetteer.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The hand-kept tables among the resources. */
final class Tables {
  private static final String FOLDER = "/org/broadsheet/gazetteer/facts/";

  private Tables() {}

  static List<CSVRecord> read(String name) {
    InputStream stream = Tables.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new IllegalStateException("resource " + FOLDER + name + " is missing from the jar");
    }
    try (BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        CSVParser rows = CodeTables.FORMAT.parse(reader)) {
      return rows.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name + " cannot be read", e);
    }
  }
}
