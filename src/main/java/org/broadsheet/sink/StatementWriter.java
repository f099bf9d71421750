package org.broadsheet.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;

/** Encodes graphs in one format into a stream that somebody else closes. */
public interface StatementWriter {
  /** Begins to write into a stream. */
  @FunctionalInterface
  interface Factory {
    StatementWriter open(OutputStream out) throws IOException;
  }

  /** Writes one graph; memory holds no more than it. */
  void graph(Iri graph, List<Statement> statements) throws IOException;

  /** Writes what the format wants at its end. */
  void end() throws IOException;
}
