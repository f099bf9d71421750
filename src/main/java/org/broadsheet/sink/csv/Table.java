package org.broadsheet.sink.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Prefixes;

/**
 * A table: one row for each node of a class in a graph.
 *
 * @param name of the file, without suffix
 */
record Table(String name, Iri type, List<Column> columns) {
  private static final String RESOURCE = "tables.tsv";
  private static final CSVFormat TSV =
      CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).setQuote(null).get();

  Table {
    columns = List.copyOf(columns);
  }

  /** The tables of {@code tables.tsv}, in its order. */
  static List<Table> bundled() {
    Map<String, List<CSVRecord>> tables = new LinkedHashMap<>();
    rows()
        .forEach(
            row -> tables.computeIfAbsent(row.get("table"), name -> new ArrayList<>()).add(row));
    return tables.entrySet().stream().map(Table::of).toList();
  }

  private static Table of(Map.Entry<String, List<CSVRecord>> rows) {
    return new Table(
        rows.getKey(),
        iri(rows.getValue().get(0).get("class")),
        rows.getValue().stream().map(Table::column).toList());
  }

  private static Column column(CSVRecord row) {
    return new Column(
        row.get("column"),
        Arrays.stream(row.get("path").split(" ")).map(Table::iri).toList(),
        row.get("language"),
        row.get("datatype"),
        row.get("title_en"),
        row.get("title_zh"));
  }

  private static Iri iri(String curie) {
    String[] parts = curie.split(":", 2);
    String namespace = Prefixes.STANDARD.get(parts[0]);
    if (namespace == null) {
      throw new IllegalStateException(RESOURCE + ": no prefix " + parts[0] + "; add it");
    }
    return new Iri(namespace + parts[1]);
  }

  private static List<CSVRecord> rows() {
    try (InputStream in = Table.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: sink/csv/" + RESOURCE);
      }
      return TSV.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
