package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.broadsheet.portability.PortabilityCheck;
import org.broadsheet.portability.StoreTable;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.Compression;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.FileSink;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.store.RdfFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The export of the samples, in every format, for every store: what is left are the case of
 * language tags and, in N-Quads, a store that reads Latin-1. Of the large graphs a part stands for
 * the whole.
 */
class PortableExportTest {
  private static final int PART = 3_000;
  private static final StoreTable TABLE = StoreTable.bundled();
  private static final Map<Iri, List<Statement>> GRAPHS = new LinkedHashMap<>();
  private static final List<String> LOWER_CASE =
      List.of("blazegraph", "comunica", "n3", "oxigraph", "raptor", "virtuoso");

  @TempDir private Path folder;

  @BeforeAll
  static void read() {
    assertThat(SampleRun.FIRST.exitCode()).isZero();
    new RdfFile(SampleRun.out("out1").resolve("broadsheet.nq"))
        .graphs(
            (graph, statements) ->
                GRAPHS.put(graph, statements.subList(0, Math.min(PART, statements.size()))));
  }

  @ParameterizedTest
  @EnumSource
  void noStoreChangesIt(ExportFormat format) {
    SortedSet<String> expected = new TreeSet<>();
    LOWER_CASE.forEach(store -> expected.add(store + " language-case"));
    if (format == ExportFormat.NQUADS) {
      expected.add("blazegraph utf8-nquads");
    }
    SortedSet<String> found = new TreeSet<>();
    new PortabilityCheck(TABLE, TABLE.stores())
        .check(write(format)).stream()
            .filter(finding -> !finding.rule().equals("unread-format"))
            .forEach(finding -> found.add(finding.store() + " " + finding.rule()));
    assertThat(found).isEqualTo(expected);
  }

  private Path write(ExportFormat format) {
    Path file = folder.resolve("export." + format.suffix());
    try (StatementSink sink =
        FileSink.open(
            new ExportFile(file, format, Compression.NONE), ExportOptions.Writer.first(format))) {
      GRAPHS.forEach(sink::graph);
      sink.finish();
    }
    return file;
  }
}
