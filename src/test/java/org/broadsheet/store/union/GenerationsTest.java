package org.broadsheet.store.union;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.broadsheet.store.dated.DatedExecutor;
import org.junit.jupiter.api.Test;

/** Memory answers with what the transaction of the query sees, whatever others commit. */
class GenerationsTest {
  private static final String QUERY =
      """
      PREFIX : <urn:x-example:>
      SELECT ?name { VALUES ?thing { :a :b :c } ?thing :name ?name } ORDER BY ?name
      """;

  private final DatasetGraph store = DatabaseMgr.createDatasetGraph();

  GenerationsTest() {
    store.getContext().set(TDB2.symUnionDefaultGraph, true);
    DatedExecutor.installIn(store, 1);
    add(":a :name 'one'");
  }

  @Test
  void seesWhatWasCommitted() {
    assertThat(Txn.calculateRead(store, this::names)).containsExactly("one");
    add(":b :name 'two'");
    assertThat(Txn.calculateRead(store, this::names)).containsExactly("one", "two");
  }

  @Test
  void seesWhatItsOwnTransactionHasWritten() {
    assertThat(Txn.calculateRead(store, this::names)).containsExactly("one");
    store.begin(ReadWrite.WRITE);
    parse(":b :name 'two'");
    assertThat(names()).containsExactly("one", "two");
    store.abort();
    store.end();
    assertThat(Txn.calculateRead(store, this::names)).containsExactly("one");
  }

  @Test
  void seesNothingOfLaterCommits() {
    store.begin(ReadWrite.READ);
    CompletableFuture<List<String>> other =
        CompletableFuture.supplyAsync(
            () -> {
              add(":c :name 'three'");
              return Txn.calculateRead(store, this::names);
            });
    assertThat(other.join()).containsExactly("one", "three");
    assertThat(names()).containsExactly("one");
    store.end();
    assertThat(Txn.calculateRead(store, this::names)).containsExactly("one", "three");
  }

  private void add(String triples) {
    Txn.executeWrite(store, () -> parse(triples));
  }

  private void parse(String triples) {
    RDFParser.fromString("PREFIX : <urn:x-example:> :g { %s }".formatted(triples), Lang.TRIG)
        .parse(store);
  }

  private List<String> names() {
    try (QueryExec execution = QueryExec.dataset(store).query(QUERY).build()) {
      return execution.select().stream()
          .map(row -> row.get(Var.alloc("name")).getLiteralLexicalForm())
          .toList();
    }
  }
}
