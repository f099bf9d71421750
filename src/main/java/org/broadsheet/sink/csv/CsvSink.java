package org.broadsheet.sink.csv;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Prefixes;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.FileTarget;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.StatementSink;

/**
 * A folder with one CSV file a class (RFC 4180, UTF-8, header line) and {@code csv-metadata.json},
 * its description by CSV on the Web. A row tells its article and its IRI first; several values of a
 * cell are separated by semicolons. The closure has no table: it follows from {@code part-of.csv}.
 */
public final class CsvSink implements StatementSink {
  private static final Iri TYPE = new Iri(Prefixes.STANDARD.get("rdf") + "type");
  private static final String ARTICLE = "/graph/article/";

  private record Output(FileTarget target, CSVPrinter printer) {}

  private final Path folder;
  private final Map<Table, Output> outputs = new LinkedHashMap<>();
  private final GraphLabels labels = new GraphLabels();

  /**
   * Opens the files.
   *
   * @throws SinkException when the folder cannot be written to
   */
  public CsvSink(Path folder) {
    this.folder = folder;
    for (Table table : Table.bundled()) {
      outputs.put(table, open(folder.resolve(table.name() + ".csv"), table));
    }
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    int article = graph.value().indexOf(ARTICLE);
    if (article < 0) {
      labels.add(statements);
    }
    String id = article < 0 ? "" : graph.value().substring(article + ARTICLE.length());
    GraphIndex index = new GraphIndex(statements, labels);
    for (Iri subject : index.subjects()) {
      for (Map.Entry<Table, Output> output : outputs.entrySet()) {
        if (index.is(subject, TYPE, output.getKey().type())) {
          print(output.getValue(), row(id, subject, index, output.getKey()));
        }
      }
    }
  }

  @Override
  public void finish() {
    for (Output output : outputs.values()) {
      try {
        output.printer().flush();
      } catch (IOException e) {
        throw refused(e);
      }
      output.target().publish();
    }
    TableDescription.write(folder.resolve("csv-metadata.json"), outputs.keySet());
  }

  @Override
  public void close() {
    outputs.values().forEach(output -> output.target().close());
  }

  private static List<String> row(String article, Iri subject, GraphIndex index, Table table) {
    List<String> row = new ArrayList<>(List.of(article, subject.value()));
    table.columns().forEach(column -> row.add(index.cell(subject, column)));
    return row;
  }

  private Output open(Path file, Table table) {
    FileTarget target = FileTarget.open(file);
    try {
      Output output =
          new Output(
              target,
              new CSVPrinter(
                  new OutputStreamWriter(target.stream(), StandardCharsets.UTF_8),
                  CSVFormat.RFC4180));
      print(
          output,
          Stream.concat(Stream.of("article", "id"), table.columns().stream().map(Column::name))
              .toList());
      return output;
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private void print(Output output, List<String> row) {
    try {
      output.printer().printRecord(row);
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private SinkException refused(IOException cause) {
    return new SinkException(
        folder + ": could not be written (" + cause + "); free space and run again", cause);
  }
}
