package org.broadsheet.sink.rio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFDataMgr;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.Quads;
import org.broadsheet.sink.riot.RiotSink;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RioSinkTest {
  private static final Map<Iri, List<Statement>> GRAPHS = Quads.graphs();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"NQUADS", "NTRIPLES", "TRIG", "TURTLE"})
  void jenaReadsTheSame(ExportFormat format) throws IOException {
    Path file = folder.resolve("export." + format.suffix());
    Quads.write(GRAPHS, RioSink.open(ExportFile.of(file).orElseThrow()).orElseThrow());
    assertThat(Quads.lines(RDFDataMgr.loadDataset(file.toString()).asDatasetGraph()))
        .isEqualTo(format.graphs() ? Quads.lines(GRAPHS) : Quads.union(GRAPHS));
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .contains("博兴县", "𣲗")
        .doesNotContain("\\u", "\\U", "\uFEFF");
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"NQUADS", "NTRIPLES", "TRIG", "TURTLE"})
  void readsWhatRiotWrites(ExportFormat format) throws IOException {
    Path riot = folder.resolve("riot." + format.suffix());
    Path rio = folder.resolve("rio." + format.suffix());
    Quads.write(GRAPHS, RiotSink.open(ExportFile.of(riot).orElseThrow()));
    Quads.write(GRAPHS, RioSink.open(ExportFile.of(rio).orElseThrow()).orElseThrow());
    assertThat(model(riot)).isNotEmpty().isEqualTo(model(rio));
  }

  @Test
  void declinesOtherFormats() {
    assertThat(RioSink.open(ExportFile.of(folder.resolve("export.rt")).orElseThrow())).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  private static Model model(Path file) throws IOException {
    RDFFormat format = Rio.getParserFormatForFileName(file.toString()).orElseThrow();
    try (InputStream in = Files.newInputStream(file)) {
      return Rio.parse(in, format);
    }
  }
}
