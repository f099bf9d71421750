package org.broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.broadsheet.mapping.Base;
import org.broadsheet.query.FixtureStore;
import org.broadsheet.sink.Quads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a patch, whatever it changes, the closure is that of all part-ofs. */
class PatchFileTest {
  private static final int PATCHES = 60;

  /** So many statements a patch takes away or gives back, of some 2,000. */
  private static final int STATEMENTS = 12;

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void load() {
    store = Store.open(folder.resolve("store"));
    DatasetGraph whole = FixtureStore.whole();
    List<Quad> quads = Txn.calculateRead(whole, () -> whole.stream().toList());
    Txn.executeWrite(store.dataset(), () -> quads.forEach(store.dataset()::add));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void repairsTheClosureBelowWhatItChanges() throws IOException {
    SortedSet<String> before = content();
    List<Quad> present = new ArrayList<>(stated());
    List<Quad> absent = new ArrayList<>();
    Random random = new Random(2003);
    int repaired = 0;
    for (int i = 0; i < PATCHES; i++) {
      Collections.shuffle(present, random);
      Collections.shuffle(absent, random);
      List<Quad> deleted = List.copyOf(present.subList(0, STATEMENTS));
      List<Quad> added = List.copyOf(absent.subList(0, absent.size() / 2));
      SortedSet<String> rows = closure();
      apply(deleted, added);
      repaired += closure().equals(rows) ? 0 : 1;
      assertNothingAmiss(deleted, added);
      present.removeAll(deleted);
      present.addAll(added);
      absent.removeAll(added);
      absent.addAll(deleted);
    }
    assertThat(repaired).as("patches that the closure depends on").isGreaterThan(PATCHES / 4);
    apply(List.of(), absent);
    assertThat(content()).isEqualTo(before);
  }

  @Test
  void repairsRowsThatItChangesThemselves() throws IOException {
    SortedSet<String> before = content();
    List<Quad> rows = quads().filter(this::isOfTheClosure).toList();
    for (int i = 0; i + STATEMENTS < rows.size(); i += 3 * STATEMENTS) {
      apply(rows.subList(i, i + STATEMENTS), List.of());
      assertThat(content()).isEqualTo(before);
    }
  }

  @Test
  void aRefusedPatchLeavesTheClosureSettled() throws IOException {
    for (String cut : List.of("TX .\n", "TX .\nA <http://e/s> .\nTC .\n")) {
      Path patch = Files.writeString(folder.resolve("cut.rdfp"), cut);
      assertThatThrownBy(() -> new PatchFile(patch).apply(store, Base.DEFAULT))
          .isInstanceOf(StoreException.class);
      assertThat(folder.resolve("store/closure.open")).doesNotExist();
    }
  }

  private void assertNothingAmiss(List<Quad> deleted, List<Quad> added) {
    ClosureRebuild.Result amiss = new ClosureRebuild(store.dataset(), Base.DEFAULT).run();
    assertThat(amiss.deleted() + amiss.added()).as("deleted %s, added %s", deleted, added).isZero();
  }

  private void apply(List<Quad> deleted, List<Quad> added) throws IOException {
    Path patch =
        Files.writeString(
            folder.resolve("release.rdfp"),
            Stream.concat(
                    deleted.stream().map(quad -> "D " + row(quad)),
                    added.stream().map(quad -> "A " + row(quad)))
                .collect(Collectors.joining("", "TX .\n", "TC .\n")));
    new PatchFile(patch).apply(store, Base.DEFAULT);
  }

  private static String row(Quad quad) {
    return Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())
        .map(NodeFmtLib::strNT)
        .collect(Collectors.joining(" ", "", " .\n"));
  }

  private List<Quad> stated() {
    return quads().filter(quad -> !isOfTheClosure(quad)).toList();
  }

  private boolean isOfTheClosure(Quad quad) {
    return quad.getGraph().getURI().equals(Base.DEFAULT.closureGraph().value());
  }

  private SortedSet<String> closure() {
    return quads()
        .filter(this::isOfTheClosure)
        .map(PatchFileTest::row)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<Quad> quads() {
    return Txn.calculateRead(store.dataset(), () -> store.dataset().stream().toList()).stream();
  }

  private SortedSet<String> content() {
    return Txn.calculateRead(store.dataset(), () -> Quads.lines(store.dataset()));
  }
}
