package org.broadsheet.sink.tdb2;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.riot.JenaTerms;

/**
 * Replaces graphs of an embedded store, in one write transaction a batch: a kill at any time leaves
 * the state after the last whole batch. A graph given at once is never half there; one that is
 * {@linkplain #append appended} to can be until {@link #finish()}.
 *
 * <p>Only the difference to the earlier version is written, so that loading what is there already
 * leaves the files as they are.
 */
public final class Tdb2Sink implements StatementSink {
  /** Statements of a batch: at 50,000 a second a transaction of some seconds. */
  static final int BATCH = 200_000;

  /**
   * @param whole replaces the graph, else adds to it
   */
  private record Write(Iri graph, List<Statement> statements, boolean whole) {}

  private final DatasetGraph store;
  private final int batch;
  private final Consumer<GraphChange> changes;
  private final List<Write> pending = new ArrayList<>();
  private int size;

  public Tdb2Sink(DatasetGraph store) {
    this(store, BATCH);
  }

  /**
   * @param changes hears of every graph that is not as it was, within the write transaction
   */
  public Tdb2Sink(DatasetGraph store, Consumer<GraphChange> changes) {
    this(store, BATCH, changes);
  }

  Tdb2Sink(DatasetGraph store, int batch) {
    this(store, batch, change -> {});
  }

  private Tdb2Sink(DatasetGraph store, int batch, Consumer<GraphChange> changes) {
    this.store = store;
    this.batch = batch;
    this.changes = changes;
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    add(new Write(graph, statements, true));
  }

  @Override
  public void append(Iri graph, List<Statement> statements) {
    add(new Write(graph, statements, false));
  }

  private void add(Write write) {
    pending.add(write);
    size += write.statements().size();
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
      Txn.executeWrite(
          store,
          () -> {
            QuadWriter writer = new QuadWriter(store);
            pending.forEach(write -> carryOut(write, writer));
          });
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

  private void carryOut(Write write, QuadWriter writer) {
    Node graph = JenaTerms.node(write.graph());
    Set<Quad> obsolete =
        write.whole()
            ? store.stream(graph, Node.ANY, Node.ANY, Node.ANY).collect(Collectors.toSet())
            : new HashSet<>();
    List<Quad> missing = new ArrayList<>();
    for (Statement statement : write.statements()) {
      Quad quad = Quad.create(graph, JenaTerms.triple(statement));
      if (!obsolete.remove(quad)) {
        missing.add(quad);
      }
    }
    obsolete.forEach(store::delete);
    missing.forEach(writer::add);
    if (!obsolete.isEmpty() || !missing.isEmpty()) {
      changes.accept(new GraphChange(write.graph(), obsolete, missing));
    }
  }
}
