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
        "?thing :name ?name { SELECT ?thing { ?thing :likes ?name } }"
      })
  void answersAsTdb2Does(String pattern) {
    assertThat(STORE.rowsByBroadsheet(pattern)).isEqualTo(STORE.rowsByTdb2(pattern));
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
                "\n:last { :three :name 'three' ; :likes :three , :one . :many :part %s }\n"
                    .formatted(
                        IntStream.rangeClosed(30, 60)
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(" , ")))));
  }
}
