package org.broadsheet.store;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.broadsheet.mapping.Base;
import org.broadsheet.query.FixtureStore;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.Quads;
import org.broadsheet.sink.tdb2.Tdb2Sink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores of every kind of indexes open, answer every pattern, and end with the same four. */
class CompactionTest {
  private static final DatasetGraph WHOLE = FixtureStore.whole();
  private static final Map<Iri, List<Statement>> GRAPHS = graphs();
  private static final SortedSet<String> LINES = Quads.lines(GRAPHS);

  @TempDir private Path folder;

  @Test
  void aFilledStoreAnswersEveryPattern() throws IOException {
    try (Store store = Store.open(folder)) {
      Quads.write(GRAPHS, new StoreSink(store, Base.DEFAULT));
      assertAnswersEveryPattern(store.dataset());
    }
    assertThat(quadIndexes()).containsExactlyInAnyOrderElementsOf(StoreLayout.QUAD_INDEXES);
  }

  @Test
  void aLoadThatWasKilledIsIndexedWhenTheStoreIsAsked() {
    killLoad(GRAPHS);
    try (Store store = Store.open(folder)) {
      assertAnswersEveryPattern(store.dataset());
      assertThat(store.isFilling()).isFalse();
    }
  }

  @Test
  void aLoadThatWasKilledGoesOnWithoutIndexesFirst() {
    Map<Iri, List<Statement>> before = new LinkedHashMap<>(GRAPHS);
    before.keySet().removeIf(graph -> graph.value().hashCode() % 2 == 0);
    killLoad(before);
    try (Store store = Store.open(folder)) {
      assertThat(store.isFilling()).isTrue();
      assertThat(store.isEmpty()).isFalse();
      Quads.write(GRAPHS, new StoreSink(store, Base.DEFAULT));
      assertThat(store.isFilling()).isFalse();
      assertAnswersEveryPattern(store.dataset());
    }
  }

  @Test
  void aLoadThatWasKilledBeforeItsFirstGraphGoesOn() {
    killLoad(Map.of());
    try (Store store = Store.open(folder)) {
      Quads.write(GRAPHS, new StoreSink(store, Base.DEFAULT));
      assertAnswersEveryPattern(store.dataset());
    }
  }

  /** A kill during the first load of the store, after it has written some graphs. */
  private void killLoad(Map<Iri, List<Statement>> graphs) {
    try (Store store = Store.open(folder)) {
      store.beginFilling();
      Quads.write(graphs, new Tdb2Sink(store.graphs()));
    }
  }

  @Test
  void aStoreWithSixIndexesStaysAndIsCompactedToFour() throws IOException {
    DatasetGraph six = DatabaseMgr.connectDatasetGraph(Location.create(folder));
    Quads.write(GRAPHS, new Tdb2Sink(six));
    TDBInternal.expel(six);
    try (Store store = Store.open(folder)) {
      assertAnswersEveryPattern(store.dataset());
      assertThat(quadIndexes()).hasSize(6);
      store.compact();
      assertAnswersEveryPattern(store.dataset());
    }
    try (Store store = Store.open(folder)) {
      assertThat(quadIndexes()).hasSize(4);
      assertAnswersEveryPattern(store.dataset());
    }
  }

  @Test
  void deletesTheVersionBefore() throws IOException {
    try (Store store = Store.open(folder)) {
      Quads.write(GRAPHS, new Tdb2Sink(store.dataset()));
      store.compact();
    }
    Files.createDirectory(folder.resolve("Data-0001"));
    try (Store store = Store.open(folder)) {
      assertThat(Txn.calculateRead(store.dataset(), () -> Quads.lines(store.dataset())))
          .isEqualTo(LINES);
    }
    assertThat(folder.resolve("Data-0001")).doesNotExist();
  }

  private static void assertAnswersEveryPattern(DatasetGraph store) {
    assertThat(Txn.calculateRead(store, () -> Quads.lines(store))).isEqualTo(LINES);
    List<Quad> quads =
        Txn.calculateRead(WHOLE, () -> WHOLE.stream().filter(CompactionTest::drawn).toList());
    for (Quad quad : quads) {
      for (int known = 0; known < 16; known++) {
        Quad pattern = pattern(quad, known);
        assertThat(count(store, pattern)).as("%s", pattern).isEqualTo(count(WHOLE, pattern));
      }
    }
  }

  private static boolean drawn(Quad quad) {
    return quad.hashCode() % 50 == 0;
  }

  /** The quad with the terms whose bit is not set left open. */
  private static Quad pattern(Quad quad, int known) {
    return Quad.create(
        (known & 1) == 0 ? Node.ANY : quad.getGraph(),
        (known & 2) == 0 ? Node.ANY : quad.getSubject(),
        (known & 4) == 0 ? Node.ANY : quad.getPredicate(),
        (known & 8) == 0 ? Node.ANY : quad.getObject());
  }

  private static long count(DatasetGraph store, Quad pattern) {
    return Txn.calculateRead(
        store,
        () ->
            store.stream(
                    pattern.getGraph(),
                    pattern.getSubject(),
                    pattern.getPredicate(),
                    pattern.getObject())
                .count());
  }

  private List<String> quadIndexes() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> StoreLayout.isOfQuadIndex(name) && name.endsWith(".bpt"))
          .map(name -> name.substring(0, StoreLayout.PRIMARY.length()))
          .sorted()
          .toList();
    }
  }

  private static Map<Iri, List<Statement>> graphs() {
    return Stream.of("gazetteer.trig", "articles.trig", "dataset.trig", "closure.trig")
        .map(file -> Quads.read(FixtureStore.FOLDER.resolve(file)))
        .flatMap(graphs -> graphs.entrySet().stream())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
