package org.broadsheet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.broadsheet.query.Resolution.Resolved;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every question has the same answer in RDF4J as in Jena: nothing rests on one of the two. */
class Rdf4jAnswersTest {
  private static final SailRepository REPOSITORY = new SailRepository(new MemoryStore());
  private static final DatasetGraph STORE = FixtureStore.whole();
  private static final Period ALWAYS = new Period(null, null);

  @BeforeAll
  static void load() throws IOException {
    REPOSITORY.init();
    try (RepositoryConnection connection = REPOSITORY.getConnection()) {
      for (String file : FixtureStore.FILES) {
        connection.add(FixtureStore.FOLDER.resolve(file).toFile(), RDFFormat.TRIG);
      }
    }
  }

  @AfterAll
  static void shutDown() {
    REPOSITORY.shutDown();
  }

  @TestFactory
  Stream<DynamicTest> agreesWithJena() throws IOException {
    Map<String, Map<String, String>> arguments = FixtureStore.arguments();
    return Catalogue.bundled().queries().stream()
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.name(),
                    () -> {
                      Map<String, String> given = arguments.getOrDefault(query.name(), Map.of());
                      assertThat(rdf4j(query, given)).isNotEmpty().isEqualTo(jena(query, given));
                    }));
  }

  private static List<List<String>> jena(CatalogueQuery query, Map<String, String> given) {
    Answer answer = (Answer) new QueryRun(STORE).ask(query, given);
    return answer.rows().stream()
        .map(row -> answer.columns().stream().map(column -> Answer.text(row, column)).toList())
        .toList();
  }

  private static List<List<String>> rdf4j(CatalogueQuery query, Map<String, String> given) {
    Resolver resolver = new Resolver(new Names(new UnionQueries(STORE)));
    Map<Var, Node> values = new HashMap<>();
    for (Parameter parameter : query.header().parameters()) {
      String value = given.get(parameter.name());
      if (value != null) {
        Resolved resolved = (Resolved) resolver.resolve(parameter, value, ALWAYS);
        values.put(parameter.variable(), resolved.term());
      }
    }
    String text = UnionQueries.bind(query.parsed(), values).toString();
    List<List<String>> rows = new ArrayList<>();
    try (RepositoryConnection connection = REPOSITORY.getConnection();
        TupleQueryResult result = connection.prepareTupleQuery(text).evaluate()) {
      for (BindingSet row : result) {
        rows.add(result.getBindingNames().stream().map(name -> text(row.getValue(name))).toList());
      }
    }
    return rows;
  }

  private static String text(@Nullable Value value) {
    return value == null ? "" : value.stringValue();
  }
}
