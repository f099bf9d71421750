package org.broadsheet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
  Stream<DynamicTest> agreesWithJena() {
    return FixtureQuestion.all().stream()
        .map(
            question ->
                DynamicTest.dynamicTest(
                    question.name(),
                    () -> assertThat(rdf4j(question)).isNotEmpty().isEqualTo(question.rows())));
  }

  private static List<List<String>> rdf4j(FixtureQuestion question) {
    List<List<String>> rows = new ArrayList<>();
    try (RepositoryConnection connection = REPOSITORY.getConnection();
        TupleQueryResult result = connection.prepareTupleQuery(question.sparql()).evaluate()) {
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
