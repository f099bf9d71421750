package org.broadsheet.sink.riot;

import eu.neverblink.jelly.convert.jena.riot.JellyFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sys.JenaSystem;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Prefixes;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.StatementWriter;
import org.jspecify.annotations.Nullable;

/** Writes statement by statement through one of RIOT's streaming writers. */
final class RiotWriter implements StatementWriter {
  static {
    // Jelly registers itself with the stream writers, which must not be the first to wake Jena
    JenaSystem.init();
  }

  private final OutputStream out;
  private final ExportFormat format;
  private @Nullable StreamRDF document;

  RiotWriter(OutputStream out, ExportFormat format) {
    this.out = out;
    this.format = format;
    this.document = begin();
  }

  private StreamRDF begin() {
    StreamRDF begun = StreamRDFWriter.getWriterStream(out, variant(format));
    begun.start();
    Prefixes.STANDARD.forEach(begun::prefix);
    return begun;
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) throws IOException {
    StreamRDF stream = document == null ? begin() : document;
    document = stream;
    try {
      for (Statement statement : statements) {
        if (format.graphs()) {
          stream.quad(JenaTerms.quad(statement));
        } else {
          stream.triple(JenaTerms.triple(statement));
        }
      }
    } catch (JenaException | RuntimeIOException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void end() throws IOException {
    if (document == null) {
      return;
    }
    try {
      document.finish();
      document = null;
    } catch (JenaException | RuntimeIOException e) {
      throw new IOException(e);
    }
  }

  private static RDFFormat variant(ExportFormat format) {
    return switch (format) {
      case NQUADS -> RDFFormat.NQUADS_UTF8;
      case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case TRIG -> RDFFormat.TRIG_BLOCKS;
      case TURTLE -> RDFFormat.TURTLE_BLOCKS;
      case TRIX -> RDFFormat.TRIX;
      case THRIFT -> RDFFormat.RDF_THRIFT;
      case PROTOBUF -> RDFFormat.RDF_PROTO;
      case JELLY -> JellyFormat.JELLY_BIG_STRICT;
      case JSONLD, RDFXML, RDF4J_BINARY ->
          throw new IllegalArgumentException("RIOT has no streaming writer of " + format);
    };
  }
}
