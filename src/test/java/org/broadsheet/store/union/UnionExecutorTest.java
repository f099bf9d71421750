package org.broadsheet.store.union;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.store.ComparedStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same answers as TDB2's, however many graphs repeat a triple and however many a thing has. */
class UnionExecutorTest {
  private static final ComparedStore STORE = new ComparedStore(data());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?thing :name ?name",
        "?thing ?property 'one'",
        "?thing ?property ?value",
        ":one ?property ?value",
        ":one ?property 'one'",
        ":one :name 'one'",
        ":one :name 'two'",
        ":none :name ?name",
        "?thing :name 'unknown'",
        ":many :part ?part",
        ":many :part 60",
        "?thing :likes ?thing",
        "?thing ?thing ?value",
        "?thing :name ?name OPTIONAL { ?thing :likes ?other }",
        "?thing :name ?name OPTIONAL { ?thing :likes ?other FILTER(?other != :one) }",
        "?thing :name ?name OPTIONAL { ?thing :likes ?other . ?other :name ?otherName }",
        "?thing :name ?name OPTIONAL { ?thing :likes/:name ?other }",
        "?thing :name ?name OPTIONAL { ?thing :likes ?other OPTIONAL { ?other :part ?part } }",
        "?thing :name ?name OPTIONAL { ?thing :likes ?same } OPTIONAL { :one :likes ?same }",
        "?thing :name ?name OPTIONAL { { SELECT ?thing { ?thing :likes ?other } } }",
        "?thing :name ?name OPTIONAL { ?thing :likes ?other BIND(:one AS ?one) }",
        "?thing :name ?name OPTIONAL { { ?thing :likes ?a } UNION { ?thing :part ?a } }",
        "?thing :name ?name OPTIONAL { ?thing :likes ?other FILTER(?unknown = 1) }",
        "?thing :name ?name OPTIONAL { ?other :weight ?thing FILTER(?thing > 1) }",
        "OPTIONAL { :one :likes ?other } OPTIONAL { ?other :name ?name } OPTIONAL { ?other :part 3 }",
        "?thing :name ?name OPTIONAL { :many :part ?part FILTER(?part > 58) } OPTIONAL { ?x :likes ?thing }",
        "VALUES ?other { UNDEF :one :none } OPTIONAL { ?thing :likes ?other FILTER(?thing != :one) }",
        "?thing :name ?name FILTER NOT EXISTS { ?thing :likes ?other }",
        "?thing :name ?name FILTER EXISTS { ?thing :likes ?other . ?other :name 'two' }",
        "?thing :name ?name ; :likes ?other FILTER(?other != ?thing)",
        "VALUES ?thing { :one :none } OPTIONAL { ?thing :name ?name }",
        "VALUES (?thing ?name) { (:one UNDEF) (UNDEF 'two') } ?thing :name ?name",
        "BIND('two' AS ?name) ?thing :name ?name OPTIONAL { ?thing :likes ?other }",
        "GRAPH ?graph { ?thing :likes ?other } OPTIONAL { ?other :name ?name }",
        "GRAPH :g1 { ?thing :name ?name OPTIONAL { ?thing :likes ?other } }",
        "?thing :name ?name MINUS { ?thing :likes ?other }",
        "?thing :name ?name { ?thing :likes ?other FILTER(?name = 'one') }",
        "?thing :name ?name { ?thing :likes ?other FILTER(!BOUND(?name)) }",
        "?thing :name ?name OPTIONAL { { ?thing :likes ?other FILTER(?name = 'one') } }",
        "?thing :name ?name { SELECT ?thing { ?thing :likes ?name } }",
        "?thing :weight 1.5e0",
        "?thing :weight -2",
        "VALUES ?weight { 1.5e0 -2 3.25 7 } ?thing :weight ?weight ; :name ?name",
        "?thing :weight ?weight OPTIONAL { ?other :part ?weight ; ?how ?weight }",
        "?thing :name ?name ; :weight ?weight FILTER(?weight < 3) ?thing :likes ?other",
        "?thing :likes ?other BIND(?other AS ?third) ?third :name ?name . ?third :likes ?thing",
        "?a :likes ?b BIND(1 AS ?one) ?b :name ?name OPTIONAL { ?b :likes ?c ; :part ?one }",
        "{ SELECT DISTINCT ?other { ?thing :likes ?other } } ?other :name ?n ; :likes ?third",
        "{ SELECT ?b (COUNT(*) AS ?n) { ?a :likes ?b } GROUP BY ?b } ?b :name ?c OPTIONAL { ?b ?d ?n }"
      })
  void answersAsTdb2Does(String pattern) {
    assertThat(STORE.rowsByBroadsheet(pattern)).isEqualTo(STORE.rowsByTdb2(pattern));
    assertThat(STORE.rowsFromMemory(pattern)).isEqualTo(STORE.rowsByTdb2(pattern));
  }

  /** One thing that 40 graphs name, one with 60 parts, and one that likes itself. */
  private static String data() {
    return IntStream.rangeClosed(1, 40)
        .mapToObj(
            graph ->
                ":g%d { :one :name 'one' ; :likes :two . :two :name 'two' . :many :part %d }"
                    .formatted(graph, graph))
        .collect(
            Collectors.joining(
                "\n",
                "PREFIX : <urn:x-example:>\n",
                """

                :last { :three :name 'three' ; :likes :three , :one ; :weight 1.5e0 , -2 , 3.25 .
                        :many :part %s }
                """
                    .formatted(
                        IntStream.rangeClosed(30, 60)
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(" , ")))));
  }
}
