package org.broadsheet.sink;

import java.util.List;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;

/**
 * Takes whole named graphs, one after the other. Whoever opens a sink closes it; a sink that failed
 * leaves nothing half-written behind.
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
   * @throws SinkException when the target refuses or cannot be reached
   */
  @Override
  void close();
}
