package org.broadsheet.store;

import java.util.List;
import java.util.SortedSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.broadsheet.mapping.Base;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.sink.tdb2.GraphChange;
import org.broadsheet.sink.tdb2.Tdb2Sink;

/**
 * Replaces graphs of an embedded store and leaves its closure over all that it then holds.
 *
 * <p>Into an empty store the closure is taken as given. In one that holds other articles, the rows
 * are repaired of what lies under units whose part-ofs or own days changed; all rows where an
 * earlier load was killed. What becomes of articles that the load does not name is decided by
 * {@link Vanished}.
 */
public final class StoreSink implements StatementSink {
  private final Store store;
  private final Base base;
  private final Tdb2Sink graphs;
  private final boolean empty;
  private final Vanished vanished;
  private final ArticleGraphs articles;
  private final ChangedUnits changedUnits;
  private boolean rebuild;
  private boolean given;

  /** A sink into {@code store}, which stays open when the sink is closed; no article vanishes. */
  public StoreSink(Store store, Base base) {
    this(store, base, Vanished.STAY);
  }

  /**
   * A sink into {@code store}, which stays open when the sink is closed.
   *
   * @param vanished decides about articles that are neither given nor asked for by {@link #holds}
   */
  public StoreSink(Store store, Base base, Vanished vanished) {
    this.store = store;
    this.base = base;
    this.vanished = vanished;
    this.articles = new ArticleGraphs(base);
    this.empty = store.isEmpty();
    this.changedUnits = new ChangedUnits(store.graphs());
    this.graphs =
        empty ? new Tdb2Sink(store.graphs()) : new Tdb2Sink(store.graphs(), this::noteChangedUnits);
    this.rebuild = store.openClosure() || empty;
    if (empty && !store.isFilling()) {
      store.beginFilling();
    }
  }

  /**
   * Whether the store holds all these statements of one graph, those of batches not yet written
   * left out; if so, the graph need not be given. May be called on any thread.
   */
  public boolean holds(List<Statement> statements) {
    DatasetGraph dataset = store.graphs();
    boolean held =
        Txn.calculateRead(
            dataset, () -> statements.stream().map(JenaTerms::quad).allMatch(dataset::contains));
    if (held) {
      statements.stream()
          .findFirst()
          .ifPresent(statement -> articles.meet(statement.graph().value()));
    }
    return held;
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    articles.meet(graph.value());
    if (!isClosure(graph)) {
      graphs.graph(graph, statements);
    } else if (empty) {
      given = true;
      graphs.graph(graph, statements);
    }
  }

  @Override
  public void append(Iri graph, List<Statement> statements) {
    if (empty || !isClosure(graph)) {
      graphs.append(graph, statements);
    }
  }

  /** Makes all graphs given so far safe. */
  public void commit() {
    graphs.finish();
  }

  @Override
  public void finish() {
    commit();
    if (!empty) {
      prune();
    }
    if (store.isFilling()) {
      store.finishFilling();
    }
    ClosureRebuild closure = new ClosureRebuild(store.dataset(), base);
    if (!given && rebuild) {
      closure.run();
    } else if (!given) {
      closure.run(changedUnits.all());
    }
    store.settleClosure();
  }

  private void prune() {
    SortedSet<String> others = articles.others(store.graphs());
    if (!others.isEmpty() && vanished.remove(others, articles.count())) {
      others.forEach(graph -> graphs.graph(new Iri(graph), List.of()));
      graphs.finish();
    }
  }

  @Override
  public void close() {
    graphs.close();
  }

  private boolean isClosure(Iri graph) {
    return graph.equals(base.closureGraph());
  }

  /** To be called in the write transaction, after the change. */
  private void noteChangedUnits(GraphChange change) {
    if (!rebuild) {
      change.deleted().forEach(changedUnits::note);
      change.added().forEach(changedUnits::note);
    }
  }
}
