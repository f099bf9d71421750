package org.broadsheet.sink.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.store.RdfFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented country of {@code queries/fixture} as tables. */
class CsvSinkTest {
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    try (StatementSink sink = new CsvSink(folder)) {
      for (String file : List.of("dataset.trig", "gazetteer.trig", "articles.trig")) {
        new RdfFile(Path.of("queries/fixture").resolve(file)).graphs(sink::graph);
      }
      sink.finish();
    }
  }

  @Test
  void anEventIsReadableInBothLanguages() throws IOException {
    assertThat(rows("events"))
        .anySatisfy(
            row -> {
              assertThat(row.get("type_zh")).isEqualTo("下放");
              assertThat(row.get("type_en")).isEqualTo("Sending down");
              assertThat(row.get("place_zh")).isNotEmpty();
              assertThat(row.get("place_en")).isNotEmpty();
              assertThat(row.get("article")).startsWith("1959-");
              assertThat(row.get("date")).startsWith("1959-");
              assertThat(row.get("begin")).matches("\\d+");
              assertThat(row.get("text")).isNotEmpty();
            });
  }

  @Test
  void aPartOfNamesBothUnits() throws IOException {
    assertThat(rows("part-of"))
        .anySatisfy(
            row -> {
              assertThat(row.get("unit_zh")).isEqualTo("云山专区");
              assertThat(row.get("parent_en")).isEqualTo("Donghe Province");
              assertThat(row.get("until")).isEqualTo("1970-05-31");
            });
  }

  @Test
  void everyTableHasRowsAndIsDescribedAsItIs() throws IOException {
    JsonNode metadata = new ObjectMapper().readTree(folder.resolve("csv-metadata.json").toFile());
    List<String> described = new ArrayList<>();
    for (JsonNode table : metadata.path("tables")) {
      String url = table.path("url").asText();
      described.add(url);
      List<String> columns = new ArrayList<>();
      for (JsonNode column : table.path("tableSchema").path("columns")) {
        if (!column.path("virtual").asBoolean()) {
          columns.add(column.path("name").asText());
        }
      }
      String header = Files.readAllLines(folder.resolve(url)).get(0);
      assertThat(header).as(url).isEqualTo(String.join(",", columns));
      assertThat(rows(url.replace(".csv", ""))).as(url).isNotEmpty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(described.stream(), Stream.of("csv-metadata.json")).toList());
    }
  }

  private List<CSVRecord> rows(String table) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(Files.newBufferedReader(folder.resolve(table + ".csv")), CSV)) {
      return parser.getRecords();
    }
  }
}
