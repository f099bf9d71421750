package org.broadsheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.broadsheet.mapping.Base;
import org.broadsheet.query.FixtureStore;
import org.broadsheet.sink.Quads;
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
