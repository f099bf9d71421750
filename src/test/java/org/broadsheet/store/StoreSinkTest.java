package org.broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.broadsheet.mapping.Base;
import org.broadsheet.query.FixtureStore;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.Quads;
import org.broadsheet.sink.tdb2.Tdb2Sink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The closure is that of all graphs, in whatever order and however often they come. */
class StoreSinkTest {
  private static final Map<Iri, List<Statement>> STATED = graphs("gazetteer.trig", "dataset.trig");
  private static final Map<Iri, List<Statement>> ARTICLES = graphs("articles.trig");

  /** Of so many statements one is drawn; prime to the number of properties of anything. */
  private static final int DRAWN = 23;

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void takesTheClosureAsGivenIntoAnEmptyStore() {
    Map<Iri, List<Statement>> all = new LinkedHashMap<>(STATED);
    all.putAll(ARTICLES);
    all.putAll(graphs("closure.trig"));
    write(all);
    assertThat(content()).isEqualTo(lines(FixtureStore.whole()));
  }

  @Test
  void makesTheClosureWhereNoneIsGiven() {
    Map<Iri, List<Statement>> all = new LinkedHashMap<>(STATED);
    all.putAll(ARTICLES);
    write(all);
    assertThat(content()).isEqualTo(lines(FixtureStore.whole()));
  }

  @Test
  void repairsTheClosureWhenArticlesComeAndGo() {
    write(STATED);
    SortedSet<String> before = content();
    write(ARTICLES);
    assertThat(content()).isEqualTo(lines(FixtureStore.whole()));
    Map<Iri, List<Statement>> emptied = new LinkedHashMap<>();
    ARTICLES.keySet().forEach(graph -> emptied.put(graph, List.of()));
    write(emptied);
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void repairsTheClosureWhenAStatementOfTheGazetteerIsLeftOut() {
    Iri gazetteer = Base.DEFAULT.gazetteerGraph();
    List<Statement> whole = Objects.requireNonNull(STATED.get(gazetteer));
    write(STATED);
    write(ARTICLES);
    SortedSet<String> before = content();
    for (int i = 0; i < whole.size(); i += DRAWN) {
      List<Statement> without = new ArrayList<>(whole);
      without.remove(i);
      write(Map.of(gazetteer, without));
      ClosureRebuild.Result amiss = new ClosureRebuild(store.dataset(), Base.DEFAULT).run();
      assertThat(amiss.deleted() + amiss.added()).as("%s", whole.get(i)).isZero();
    }
    write(Map.of(gazetteer, whole));
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void makesUpForALoadThatWasKilledBeforeItsClosure() {
    write(STATED);
    store.openClosure();
    Quads.write(ARTICLES, new Tdb2Sink(store.dataset()));
    write(Map.of());
    assertThat(content()).isEqualTo(lines(FixtureStore.whole()));
  }

  @Test
  void knowsWhatItHolds() {
    write(STATED);
    List<Statement> graph = STATED.values().iterator().next();
    try (StoreSink sink = new StoreSink(store, Base.DEFAULT)) {
      assertThat(sink.holds(graph)).isTrue();
      assertThat(sink.holds(ARTICLES.values().iterator().next())).isFalse();
    }
  }

  private void write(Map<Iri, List<Statement>> graphs) {
    Quads.write(graphs, new StoreSink(store, Base.DEFAULT));
  }

  private SortedSet<String> content() {
    return lines(store.dataset());
  }

  private static SortedSet<String> lines(DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> Quads.lines(dataset));
  }

  private static Map<Iri, List<Statement>> graphs(String... files) {
    Map<Iri, List<Statement>> graphs = new LinkedHashMap<>();
    for (String file : files) {
      graphs.putAll(Quads.read(FixtureStore.FOLDER.resolve(file)));
    }
    return graphs;
  }
}
