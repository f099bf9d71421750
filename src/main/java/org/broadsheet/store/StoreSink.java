package org.broadsheet.store;

import java.util.List;
import org.broadsheet.mapping.Base;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.tdb2.Tdb2Sink;

/**
 * Replaces graphs of an embedded store and leaves its closure over all that it then holds.
 *
 * <p>Into an empty store the closure is taken as given. Into one that holds other articles it is
 * computed again, since the one given knows of the new articles only.
 */
public final class StoreSink implements StatementSink {
  private final Store store;
  private final Base base;
  private final Tdb2Sink graphs;
  private final boolean empty;
  private boolean closed;

  /** A sink into {@code store}, which stays open when the sink is closed. */
  public StoreSink(Store store, Base base) {
    this.store = store;
    this.base = base;
    this.graphs = new Tdb2Sink(store.dataset());
    this.empty = store.isEmpty();
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    if (!graph.equals(base.closureGraph())) {
      graphs.graph(graph, statements);
    } else if (empty) {
      graphs.graph(graph, statements);
      closed = true;
    }
  }

  @Override
  public void finish() {
    graphs.finish();
    if (!closed) {
      new ClosureRebuild(store.dataset(), base).run();
    }
  }

  @Override
  public void close() {
    graphs.close();
  }
}
