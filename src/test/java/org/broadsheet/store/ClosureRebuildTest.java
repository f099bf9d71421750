package org.broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.broadsheet.mapping.Base;
import org.broadsheet.query.FixtureStore;
import org.broadsheet.sink.Quads;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;
import org.junit.jupiter.api.Test;

class ClosureRebuildTest {
  private final DatasetGraph store = FixtureStore.stated();
  private final ClosureRebuild rebuild = new ClosureRebuild(store, Base.DEFAULT);

  @Test
  void makesTheClosureOfTheFixture() {
    rebuild.run();
    DatasetGraph whole = FixtureStore.whole();
    assertThat(Txn.calculateRead(store, () -> Quads.lines(store)))
        .isEqualTo(Txn.calculateRead(whole, () -> Quads.lines(whole)));
  }

  @Test
  void changesNothingTheSecondTime() {
    ClosureRebuild.Result first = rebuild.run();
    assertThat(first.added()).isPositive();
    assertThat(rebuild.run()).isEqualTo(new ClosureRebuild.Result(first.rows(), 0, 0));
  }

  @Test
  void findsInAStoreOfAnEarlierVersionWhatItDidNotKnow() {
    DatasetGraph whole = FixtureStore.whole();
    SortedSet<String> now = Txn.calculateRead(whole, () -> Quads.lines(whole));
    Txn.executeWrite(
        whole,
        () ->
            whole.stream(Node.ANY, Node.ANY, JenaTerms.node(Bs.finding), Node.ANY)
                .map(Quad::getSubject)
                .toList()
                .forEach(found -> whole.deleteAny(Node.ANY, found, Node.ANY, Node.ANY)));
    new ClosureRebuild(whole, Base.DEFAULT).run(List.of());
    assertThat(Txn.calculateRead(whole, () -> Quads.lines(whole))).isEqualTo(now);
  }

  @Test
  void takesBackWhatNoLongerHolds() {
    DatasetGraph whole = FixtureStore.whole();
    String article = Base.DEFAULT.iri().value() + "graph/article/1959-02-08-p2-a";
    Txn.executeWrite(whole, () -> whole.removeGraph(NodeFactory.createURI(article)));
    ClosureRebuild.Result result = new ClosureRebuild(whole, Base.DEFAULT).run();
    assertThat(result.deleted()).isPositive();
    assertThat(result.added()).isZero();
    assertThat(String.join("\n", Txn.calculateRead(whole, () -> Quads.lines(whole))))
        .doesNotContain("hongqi-gongshe");
  }
}
