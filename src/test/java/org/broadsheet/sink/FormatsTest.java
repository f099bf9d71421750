package org.broadsheet.sink;

import static org.assertj.core.api.Assertions.assertThat;

import eu.neverblink.jelly.convert.rdf4j.rio.JellyFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.nquads.NQuadsWriter;
import org.broadsheet.sink.rio.RioSink;
import org.broadsheet.sink.riot.RdfSource;
import org.broadsheet.sink.riot.RiotSink;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format, by every library that writes it, read by every library that reads it. */
class FormatsTest {
  private static final Map<Iri, List<Statement>> GRAPHS = Quads.graphs();

  /** What RDF4J reads: all but Jena's Thrift and Protobuf. */
  private static final Map<ExportFormat, RDFFormat> RDF4J =
      Map.of(
          ExportFormat.NQUADS, RDFFormat.NQUADS,
          ExportFormat.NTRIPLES, RDFFormat.NTRIPLES,
          ExportFormat.TRIG, RDFFormat.TRIG,
          ExportFormat.TURTLE, RDFFormat.TURTLE,
          ExportFormat.JSONLD, RDFFormat.JSONLD,
          ExportFormat.RDFXML, RDFFormat.RDFXML,
          ExportFormat.TRIX, RDFFormat.TRIX,
          ExportFormat.JELLY, JellyFormat.JELLY,
          ExportFormat.RDF4J_BINARY, RDFFormat.BINARY);

  @TempDir private Path folder;

  /** A format, and a library that writes it. */
  record Written(ExportFormat format, String library, StatementWriter.Factory factory) {
    @Override
    public String toString() {
      return format + " by " + library;
    }
  }

  static Stream<Written> written() {
    return Stream.concat(
        Stream.of(new Written(ExportFormat.NQUADS, "our own", NQuadsWriter::new)),
        Arrays.stream(ExportFormat.values())
            .flatMap(
                format ->
                    Stream.concat(
                        written(format, "RIOT", RiotSink.writer(format)),
                        written(format, "Rio", RioSink.writer(format)))));
  }

  private static Stream<Written> written(
      ExportFormat format, String library, Optional<StatementWriter.Factory> factory) {
    return factory.map(found -> new Written(format, library, found)).stream();
  }

  @Test
  void eachIsWrittenByALibrary() {
    assertThat(written().map(Written::format).distinct()).containsExactly(ExportFormat.values());
  }

  @ParameterizedTest
  @MethodSource("written")
  void jenaReadsTheSame(Written written) throws IOException {
    assertThat(jena(write(written, Compression.NONE))).isEqualTo(expected(written.format()));
  }

  @ParameterizedTest
  @MethodSource("written")
  void rdf4jReadsTheSame(Written written) throws IOException {
    RDFFormat format = RDF4J.get(written.format());
    if (format == null) {
      assertThat(written.format()).isIn(ExportFormat.THRIFT, ExportFormat.PROTOBUF);
      return;
    }
    try (InputStream in = Files.newInputStream(write(written, Compression.NONE))) {
      assertThat(Rio.parse(in, "", format)).isEqualTo(rdf4j(written.format()));
    }
  }

  @ParameterizedTest
  @MethodSource("written")
  void theSameBytesTwiceInEveryCompression(Written written) throws IOException {
    for (Compression compression : Compression.values()) {
      byte[] first = Files.readAllBytes(write(written, compression));
      Path second = write(written, compression);
      assertThat(second).hasBinaryContent(first);
      assertThat(jena(second)).isEqualTo(expected(written.format()));
    }
  }

  @ParameterizedTest
  @MethodSource("written")
  void textIsUtf8WithoutMarkOrEscapes(Written written) throws IOException {
    String content =
        Files.readString(write(written, Compression.NONE), StandardCharsets.ISO_8859_1);
    String utf8 = new String(content.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    assertThat(utf8).contains("博兴县", "𣲗").doesNotContain("\\u", "\\U", "\uFEFF");
  }

  @ParameterizedTest
  @EnumSource(names = {"JSONLD", "RDFXML", "NQUADS"})
  void aFolderGetsAFileAGraph(ExportFormat format) throws IOException {
    StatementWriter.Factory factory =
        RiotSink.writer(format).or(() -> RioSink.writer(format)).orElseThrow();
    Quads.write(GRAPHS, new FolderSink(folder, format, Compression.ZSTD, factory));
    DatasetGraph all = DatasetGraphFactory.create();
    for (String graph : List.of("gazetteer", "article/1959-02-08-p2-x")) {
      read(folder.resolve(graph + "." + format.suffix() + ".zst"), all);
    }
    assertThat(Quads.lines(all)).isEqualTo(expected(format));
  }

  private Path write(Written written, Compression compression) {
    ExportFile file =
        new ExportFile(
            folder.resolve("export." + written.format().suffix() + compression.suffix()),
            written.format(),
            compression);
    Quads.write(GRAPHS, FileSink.open(file, written.factory()));
    return file.path();
  }

  private static SortedSet<String> expected(ExportFormat format) {
    return format.graphs() ? Quads.lines(GRAPHS) : Quads.union(GRAPHS);
  }

  private static SortedSet<String> jena(Path file) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    read(file, dataset);
    return Quads.lines(dataset);
  }

  private static void read(Path file, DatasetGraph into) {
    new RdfSource(file)
        .parse(ErrorHandlerFactory.errorHandlerStrictNoLogging, StreamRDFLib.dataset(into));
  }

  /** The test data as RDF4J reads it from N-Quads. */
  private static Model rdf4j(ExportFormat format) throws IOException {
    try (InputStream in = Files.newInputStream(Quads.STATEMENTS)) {
      Model model = Rio.parse(in, "", RDFFormat.NQUADS);
      Model union = new LinkedHashModel();
      model.forEach(quad -> union.add(quad.getSubject(), quad.getPredicate(), quad.getObject()));
      return format.graphs() ? model : union;
    }
  }
}
