package org.broadsheet.sink.tdb2;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.riot.JenaTerms;

/**
 * Replaces graphs of an embedded store, in one write transaction a batch: a kill at any time leaves
 * the state after the last whole batch, and a graph is never half there.
 */
public final class Tdb2Sink implements StatementSink {
  /** Statements of a batch: at 50,000 a second a transaction of some seconds. */
  static final int BATCH = 200_000;

  private record Replacement(Iri graph, List<Statement> statements) {}

  private final DatasetGraph store;
  private final int batch;
  private final List<Replacement> pending = new ArrayList<>();
  private int size;

  public Tdb2Sink(DatasetGraph store) {
    this(store, BATCH);
  }

  Tdb2Sink(DatasetGraph store, int batch) {
    this.store = store;
    this.batch = batch;
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    pending.add(new Replacement(graph, statements));
    size += statements.size();
    if (size >= batch) {
      commit();
    }
  }

  @Override
  public void finish() {
    if (!pending.isEmpty()) {
      commit();
    }
  }

  /** Whole batches given before stay; the store itself stays open. */
  @Override
  public void close() {
    pending.clear();
  }

  private void commit() {
    try {
      Txn.executeWrite(store, () -> pending.forEach(this::replace));
    } catch (JenaException e) {
      throw new SinkException(
          "store: a batch of %,d statements was refused (%s) and left no trace; load again"
              .formatted(size, e.getMessage()),
          e);
    } finally {
      pending.clear();
      size = 0;
    }
  }

  private void replace(Replacement replacement) {
    Node graph = JenaTerms.node(replacement.graph());
    store.removeGraph(graph);
    replacement.statements().forEach(statement -> store.add(JenaTerms.quad(statement)));
  }
}
