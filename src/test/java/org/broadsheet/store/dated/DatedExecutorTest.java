package org.broadsheet.store.dated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.util.ExprUtils;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.broadsheet.store.ComparedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same answers as without it, whatever stands where a day is expected. */
class DatedExecutorTest {
  private static final String DATA =
      """
      PREFIX : <urn:x-example:>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      :g1 { :first :day "1958-12-31"^^xsd:date ; :kind :a .
            :second :day "1959-01-01"^^xsd:date ; :kind :a ; :next :first .
            :third :day "1959-12-31"^^xsd:date ; :kind :b ; :next :second .
            :fourth :day "1960-01-01"^^xsd:date ; :kind :b . }
      :g2 { :second :day "1959-01-01"^^xsd:date ; :kind :a .
            :zoned :day "1959-06-01Z"^^xsd:date ; :kind :a .
            :east :day "1959-01-01+08:00"^^xsd:date ; :kind :a .
            :late :day "9000-06-01"^^xsd:date ; :kind :a .
            :time :day "1959-06-01T00:00:00"^^xsd:dateTime ; :kind :a .
            :text :day "1959-06-01" ; :kind :a .
            :iri :day :day ; :kind :a .
            :number :day 1959 ; :kind :a .
            :twice :day "1959-02-01"^^xsd:date , "1959-03-01"^^xsd:date ; :kind :a . }
      """;

  private static final ComparedStore STORE = new ComparedStore(DATA);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?thing :day ?day FILTER(?day >= '1959-01-01'^^xsd:date && ?day <= '1959-12-31'^^xsd:date)",
        "?thing :day ?day FILTER(?day > '1959-01-01'^^xsd:date && ?day < '1959-12-31'^^xsd:date)",
        "?thing :day ?day FILTER('1959-01-01'^^xsd:date <= ?day && '1959-12-31'^^xsd:date > ?day)",
        "?thing :day ?day FILTER(?day <= '1959-01-01'^^xsd:date && ?day >= '1959-12-31'^^xsd:date)",
        "?thing :day ?day FILTER(?day >= '1959-01-01Z'^^xsd:date && ?day <= '1959-12-31'^^xsd:date)",
        "?thing :day ?day FILTER(?day >= '8000-01-01'^^xsd:date && ?day <= '9999-12-31'^^xsd:date)",
        "?thing :day ?day FILTER(?day >= '1959-01-01'^^xsd:date)",
        "?thing :none ?day FILTER(?day >= '1959-01-01'^^xsd:date && ?day <= '1959-12-31'^^xsd:date)",
        "?thing :day ?thing FILTER(?thing >= '1959-01-01'^^xsd:date && ?thing <= '1959-12-31'^^xsd:date)",
        "?thing :kind :a ; :day ?day"
            + " FILTER(?day >= '1959-01-01'^^xsd:date && ?day <= '1959-12-31'^^xsd:date)",
        "?thing :kind ?kind ; :day ?day ; :next ?next . ?next :day ?before"
            + " FILTER(?day >= '1959-01-01'^^xsd:date && ?day <= '1959-12-31'^^xsd:date)"
            + " FILTER(?before >= '1958-01-01'^^xsd:date && ?before <= '1959-12-31'^^xsd:date)",
        "VALUES ?kind { :a :b } ?thing :kind ?kind ; :day ?day"
            + " FILTER(?day >= '1959-01-01'^^xsd:date && ?day <= '1959-12-31'^^xsd:date)",
        "VALUES ?thing { :second } ?thing :day ?day"
            + " FILTER(?day >= '1959-01-01'^^xsd:date && ?day <= '1959-12-31'^^xsd:date)",
        "?thing :kind :b OPTIONAL { ?other :day ?day"
            + " FILTER(?day >= '1959-01-01'^^xsd:date && ?day <= '1959-12-31'^^xsd:date) }",
        "?thing :kind :b FILTER NOT EXISTS { ?other :next ?thing ; :day ?day"
            + " FILTER(?day >= '1959-01-01'^^xsd:date && ?day <= '1959-12-31'^^xsd:date) }",
        "GRAPH ?graph { ?thing :day ?day"
            + " FILTER(?day >= '1959-01-01'^^xsd:date && ?day <= '1959-12-31'^^xsd:date) }",
        "GRAPH :g1 { ?thing :day ?day"
            + " FILTER(?day >= '1959-01-01'^^xsd:date && ?day <= '1959-12-31'^^xsd:date) }"
      })
  void answersAsTdb2Does(String pattern) {
    assertThat(STORE.rowsByBroadsheet(pattern)).isEqualTo(STORE.rowsByTdb2(pattern));
  }

  @Test
  void readsThePeriodOfTheIndexAlone() {
    Period year =
        Period.of(
                Var.alloc("day"),
                filters("?day >= '1959-01-01'^^xsd:date && ?day <= '1959-12-31'^^xsd:date"))
            .orElseThrow();
    DatasetGraphTDB storage = TDBInternal.requireStorage(STORE.dataset());
    List<String> things =
        Txn.calculateRead(
            STORE.dataset(),
            () -> {
              DayIndex index = DayIndex.of(storage).orElseThrow();
              return Iter.toList(index.entries(NodeFactory.createURI("urn:x-example:day"), year))
                  .stream()
                  .map(entry -> index.nodes().getNodeForNodeId(entry.thing()).getURI())
                  .toList();
            });
    assertThat(things)
        .contains(
            "urn:x-example:second",
            "urn:x-example:third",
            "urn:x-example:twice",
            "urn:x-example:zoned")
        .doesNotContain("urn:x-example:first", "urn:x-example:fourth");
    assertThat(things.stream().filter("urn:x-example:second"::equals)).hasSize(1);
  }

  private static ExprList filters(String conjunction) {
    return ExprList.splitConjunction(
        ExprList.create(
            List.of(
                ExprUtils.parse(
                    conjunction,
                    PrefixMapping.Factory.create()
                        .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")))));
  }
}
