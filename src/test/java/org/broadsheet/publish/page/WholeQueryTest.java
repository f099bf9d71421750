package org.broadsheet.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.query.FixtureStore;
import org.broadsheet.query.UnionQueries;
import org.junit.jupiter.api.Test;

class WholeQueryTest {
  private static final DatasetGraph STORE = FixtureStore.whole();
  private static final Node TYPE =
      NodeFactory.createURI("http://semanticweb.cs.vu.nl/2009/11/sem/Event");

  @Test
  void hasNoLimitAndNoParameterLeft() {
    String query =
        """
        SELECT ?event ?date
        WHERE {
          { SELECT ?event WHERE { ?event a ?_type } LIMIT 2 }
          ?event <https://w3id.org/broadsheet/ns#timelineDate> ?date
        }
        ORDER BY ?date
        LIMIT 1
        """;
    String whole = WholeQuery.of(QueryFactory.create(query), Map.of(Var.alloc("_type"), TYPE));
    assertThat(whole).doesNotContain("LIMIT", "?_type");
    assertThat(rows(QueryFactory.create(whole))).hasSizeGreaterThan(2);
  }

  private static List<Binding> rows(Query query) {
    return new UnionQueries(STORE).select(query, Map.of()).rows();
  }
}
