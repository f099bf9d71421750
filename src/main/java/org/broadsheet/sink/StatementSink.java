package org.broadsheet.sink;

import java.util.List;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;

/**
 * Takes whole named graphs, one after the other, then {@link #finish()}. Whoever opens a sink
 * closes it; a sink closed before it was finished leaves nothing half-written behind.
 */
public interface StatementSink extends AutoCloseable {
  /**
   * Writes one graph whole, replacing it where the target can hold an earlier version.
   *
   * @param statements all of {@code graph}, without duplicates
   * @throws SinkException when the target refuses or cannot be reached
   */
  void graph(Iri graph, List<Statement> statements);

  /**
   * Does what {@link #graph} can do before the graph's turn comes. May be called on any thread, and
   * for graphs that are never written.
   *
   * @return the rest of {@link #graph}, to be run on the thread of the sink
   */
  default Runnable prepare(Iri graph, List<Statement> statements) {
    return () -> graph(graph, statements);
  }

  /**
   * Adds to the graph given last: for one that is too large to hold. A target that holds earlier
   * versions has the graph whole once another graph or {@link #finish()} follows.
   *
   * @throws SinkException when the target refuses or cannot be reached
   */
  default void append(Iri graph, List<Statement> statements) {
    graph(graph, statements);
  }

  /** Does what {@link #append} can do before its turn comes, as {@link #prepare} does. */
  default Runnable prepareAppend(Iri graph, List<Statement> statements) {
    return () -> append(graph, statements);
  }

  /**
   * All graphs were given: puts them in place. No graph may follow.
   *
   * @throws SinkException when the target refuses or cannot be reached
   */
  void finish();

  /** Lets go of the target; drops what was not finished. */
  @Override
  void close();
}
