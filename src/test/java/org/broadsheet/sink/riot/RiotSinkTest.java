package org.broadsheet.sink.riot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.Quads;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.StatementSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RiotSinkTest {
  private static final Map<Iri, List<Statement>> GRAPHS = Quads.graphs();

  @TempDir private Path folder;

  @Test
  void keepsTheOrderGiven() throws IOException {
    Path file = folder.resolve("export.nq");
    Quads.write(GRAPHS, RiotSink.open(ExportFile.of(file).orElseThrow()));
    assertThat(file).hasSameTextualContentAs(Path.of("src/test/resources/sink/statements.nq"));
  }

  @Test
  void compressesBySuffix() throws IOException {
    Path file = folder.resolve("export.nq.gz");
    Quads.write(GRAPHS, RiotSink.open(ExportFile.of(file).orElseThrow()));
    try (InputStream plain = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(plain.readAllBytes())
          .isEqualTo(Files.readAllBytes(Path.of("src/test/resources/sink/statements.nq")));
    }
  }

  @Test
  void showsNothingBeforeItIsFinished() {
    Path file = folder.resolve("export.nq");
    try (StatementSink sink = RiotSink.open(ExportFile.of(file).orElseThrow())) {
      GRAPHS.forEach(sink::graph);
      assertThat(file).doesNotExist();
      sink.finish();
    }
    assertThat(folder).isDirectoryContaining("glob:**/export.nq");
    assertThat(folder.resolve("export.nq.part")).doesNotExist();
  }

  @Test
  void leavesAnEarlierFileWhenClosedUnfinished() throws IOException {
    Path file = Files.writeString(folder.resolve("export.nq"), "earlier");
    try (StatementSink sink = RiotSink.open(ExportFile.of(file).orElseThrow())) {
      GRAPHS.forEach(sink::graph);
    }
    assertThat(file).hasContent("earlier");
    assertThat(folder.resolve("export.nq.part")).doesNotExist();
  }

  @Test
  void saysWhichFolderCannotBeWritten() throws IOException {
    Path occupied = Files.createFile(folder.resolve("occupied"));
    ExportFile file = ExportFile.of(occupied.resolve("export.nq")).orElseThrow();
    assertThatThrownBy(() -> RiotSink.open(file))
        .isInstanceOf(SinkException.class)
        .hasMessageContaining("occupied/export.nq: cannot be written");
  }
}
