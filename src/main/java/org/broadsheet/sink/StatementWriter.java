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

  /** What is left to do of a graph when its turn has come. */
  @FunctionalInterface
  interface Prepared {
    void write() throws IOException;
  }

  /** Writes one graph; memory holds no more than it. */
  void graph(Iri graph, List<Statement> statements) throws IOException;

  /** Does what {@link #graph} can do before the graph's turn comes; on any thread. */
  default Prepared prepare(Iri graph, List<Statement> statements) {
    return () -> graph(graph, statements);
  }

  /**
   * Writes what the format wants at its end. In N-Quads, N-Triples, TriG and Turtle a graph may
   * follow, with which another document begins.
   */
  void end() throws IOException;
}
