package org.broadsheet.sink.tdb2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.Quads;
import org.broadsheet.sink.StatementSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Tdb2SinkTest {
  private static final int BATCH = 10;
  private static final Iri GRAPH = new Iri("http://example.org/graph/a");

  private final DatasetGraph store = DatabaseMgr.createDatasetGraph();

  @Test
  void holdsWhatItWasGiven() {
    Map<Iri, List<Statement>> graphs = Quads.graphs();
    Quads.write(graphs, new Tdb2Sink(store));
    assertThat(Txn.calculateRead(store, () -> Quads.lines(store))).isEqualTo(Quads.lines(graphs));
  }

  @Test
  void replacesAGraphWhole() {
    Map<Iri, List<Statement>> before = Map.of(GRAPH, statements(GRAPH, 0, 5));
    Map<Iri, List<Statement>> after = Map.of(GRAPH, statements(GRAPH, 3, 7));
    Quads.write(before, new Tdb2Sink(store));
    Quads.write(after, new Tdb2Sink(store));
    assertThat(Txn.calculateRead(store, () -> Quads.lines(store))).isEqualTo(Quads.lines(after));
  }

  @ParameterizedTest
  @ValueSource(ints = {BATCH - 1, BATCH, BATCH + 1, 2 * BATCH + 1})
  void losesNothingAtTheEdgeOfABatch(int size) {
    try (StatementSink sink = new Tdb2Sink(store, BATCH)) {
      IntStream.range(0, size)
          .mapToObj(i -> GRAPH.resolve("/" + i))
          .forEach(graph -> sink.graph(graph, statements(graph, 0, 1)));
      int committed = size / BATCH * BATCH;
      assertThat(Txn.calculateRead(store, () -> Quads.lines(store))).hasSize(committed);
      sink.finish();
    }
    assertThat(Txn.calculateRead(store, () -> Quads.lines(store))).hasSize(size);
  }

  @Test
  void neverCommitsAPartOfAGraph() {
    try (StatementSink sink = new Tdb2Sink(store, BATCH)) {
      sink.graph(GRAPH, statements(GRAPH, 0, BATCH + 1));
      assertThat(Txn.calculateRead(store, () -> Quads.lines(store))).hasSize(BATCH + 1);
    }
  }

  @Test
  void leavesTheOldGraphWhenABatchFails() {
    Map<Iri, List<Statement>> before = Map.of(GRAPH, statements(GRAPH, 0, 5));
    Quads.write(before, new Tdb2Sink(store));
    assertThatThrownBy(() -> Quads.write(Map.of(GRAPH, broken()), new Tdb2Sink(store)))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(Txn.calculateRead(store, () -> Quads.lines(store))).isEqualTo(Quads.lines(before));
  }

  @Test
  void takesTheSameTermsAgainAfterABatchFailed() {
    Iri other = new Iri("http://example.org/graph/b");
    List<Statement> statements = statements(other, 0, 5);
    try (Tdb2Sink sink = new Tdb2Sink(store)) {
      sink.graph(other, statements);
      sink.graph(GRAPH, broken());
      assertThatThrownBy(sink::finish).isInstanceOf(UncheckedIOException.class);
      sink.graph(other, statements);
      sink.finish();
    }
    assertThat(Txn.calculateRead(store, () -> Quads.lines(store)))
        .isEqualTo(Quads.lines(Map.of(other, statements)));
  }

  @Test
  void writesMoreIrisThanItRemembers() {
    List<Statement> statements =
        IntStream.rangeClosed(0, QuadWriter.KEPT)
            .mapToObj(i -> new Statement(GRAPH.resolve("/" + i), GRAPH, GRAPH, GRAPH))
            .toList();
    Map<Iri, List<Statement>> graphs = Map.of(GRAPH, statements);
    Quads.write(graphs, new Tdb2Sink(store));
    assertThat(Txn.calculateRead(store, () -> Quads.lines(store))).isEqualTo(Quads.lines(graphs));
  }

  /** Two statements, of which the second cannot be read. */
  private static List<Statement> broken() {
    return new AbstractList<>() {
      @Override
      public Statement get(int index) {
        if (index == 1) {
          throw new UncheckedIOException(new IOException("source ended"));
        }
        return statements(GRAPH, 5, 1).get(0);
      }

      @Override
      public int size() {
        return 2;
      }
    };
  }

  private static List<Statement> statements(Iri graph, int from, int size) {
    return IntStream.range(from, from + size)
        .mapToObj(i -> new Statement(graph, graph.resolve("/p"), Literal.integer(i), graph))
        .toList();
  }
}
