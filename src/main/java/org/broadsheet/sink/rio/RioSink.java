package org.broadsheet.sink.rio;

import eu.neverblink.jelly.convert.rdf4j.rio.JellyFormat;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.StatementWriter;
import org.eclipse.rdf4j.rio.RDFFormat;

/** Files through RDF4J Rio, under the same contract as through RIOT. */
public final class RioSink {
  private static final Map<ExportFormat, RDFFormat> FORMATS =
      Map.of(
          ExportFormat.NQUADS, RDFFormat.NQUADS,
          ExportFormat.NTRIPLES, RDFFormat.NTRIPLES,
          ExportFormat.TRIG, RDFFormat.TRIG,
          ExportFormat.TURTLE, RDFFormat.TURTLE,
          ExportFormat.RDFXML, RDFFormat.RDFXML,
          ExportFormat.TRIX, RDFFormat.TRIX,
          ExportFormat.JELLY, JellyFormat.JELLY,
          ExportFormat.RDF4J_BINARY, RDFFormat.BINARY);

  private RioSink() {}

  /** How Rio writes a format; empty for those of Jena, and for JSON-LD, which Rio collects. */
  public static Optional<StatementWriter.Factory> writer(ExportFormat format) {
    return Optional.ofNullable(FORMATS.get(format))
        .map(rio -> out -> new RioWriter(out, rio, format.graphs()));
  }
}
