package org.broadsheet.sink.riot;

import java.util.Optional;
import org.broadsheet.sink.ExportFile;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.FileSink;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.StatementWriter;

/**
 * Files through Jena RIOT, graph by graph in the order given: UTF-8 without byte order mark or
 * escapes, every graph of TriG in braces.
 */
public final class RiotSink {
  private RiotSink() {}

  /**
   * How RIOT writes a format; empty for RDF/XML, of which RIOT needs the whole before its first
   * byte, and for RDF4J's own.
   */
  public static Optional<StatementWriter.Factory> writer(ExportFormat format) {
    return switch (format) {
      case JSONLD -> Optional.of(JsonLdWriter::new);
      case RDFXML, RDF4J_BINARY -> Optional.empty();
      case NQUADS, NTRIPLES, TRIG, TURTLE, TRIX, THRIFT, PROTOBUF, JELLY ->
          Optional.of(out -> new RiotWriter(out, format));
    };
  }

  /**
   * A sink for {@code file}.
   *
   * @throws org.broadsheet.sink.SinkException when the file cannot be opened
   * @throws IllegalArgumentException when RIOT does not write its format
   */
  public static StatementSink open(ExportFile file) {
    return FileSink.open(
        file,
        writer(file.format())
            .orElseThrow(() -> new IllegalArgumentException("not by RIOT: " + file.format())));
  }
}
