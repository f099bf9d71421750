package org.broadsheet.query;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** The graph that answers a query. */
public record GraphAnswer(Graph graph) {
  /** How a graph is written, by the names on the command line. */
  public enum Format {
    TTL,
    NT,
    JSONLD;

    private RDFFormat variant() {
      return switch (this) {
        case TTL -> RDFFormat.TURTLE_PRETTY;
        case NT -> RDFFormat.NTRIPLES_UTF8;
        case JSONLD -> RDFFormat.JSONLD_PRETTY;
      };
    }
  }

  /** Writes the graph; leaves the stream open. */
  public void write(Format format, OutputStream out) {
    RDFWriter.source(graph).format(format.variant()).output(out);
  }
}
