package org.broadsheet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.broadsheet.rdf.Prefixes;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Queries that answer with a graph: the expected one, in Jena and in RDF4J. */
class ExportQueriesTest {
  private static final Path FOLDER = Path.of("queries");
  private static final DatasetGraph STORE = FixtureStore.whole();
  private static final Catalogue EXPORTS = Catalogue.exports();

  @TestFactory
  Stream<DynamicTest> jenaAnswersAsExpected() {
    return EXPORTS.queries().stream()
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.name(),
                    () ->
                        assertThat(jena(query).isIsomorphicWith(expected(query)))
                            .as("answer:%n%s", jena(query))
                            .isTrue()));
  }

  @TestFactory
  Stream<DynamicTest> rdf4jAnswersAsExpected() throws IOException {
    SailRepository repository = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = repository.getConnection()) {
      for (String file : FixtureStore.FILES) {
        connection.add(FixtureStore.FOLDER.resolve(file).toFile(), RDFFormat.TRIG);
      }
    }
    return EXPORTS.queries().stream()
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.name(),
                    () ->
                        assertThat(rdf4j(repository, query).isIsomorphicWith(expected(query)))
                            .isTrue()))
        .onClose(repository::shutDown);
  }

  @Test
  void schemaOrgStandsAlone() {
    String schema = Prefixes.STANDARD.get("schema");
    Graph graph = jena(EXPORTS.find("export/schema-org").orElseThrow());
    assertThat(graph.stream().map(triple -> triple.getPredicate().getURI()))
        .allMatch(iri -> iri.startsWith(schema) || iri.endsWith("#type"));
    assertThat(graph.stream().filter(triple -> triple.getPredicate().getURI().endsWith("#type")))
        .isNotEmpty()
        .allMatch(triple -> triple.getObject().getURI().startsWith(schema));
  }

  private static Graph jena(CatalogueQuery query) {
    return new QueryRun(STORE).construct(query).graph();
  }

  private static Graph expected(CatalogueQuery query) {
    return RDFDataMgr.loadGraph(FOLDER.resolve(query.name() + ".expected.ttl").toString());
  }

  private static Graph rdf4j(SailRepository repository, CatalogueQuery query) {
    ByteArrayOutputStream triples = new ByteArrayOutputStream();
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.prepareGraphQuery(query.text()).evaluate(new NTriplesWriter(triples));
    }
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(triples.toByteArray())).lang(Lang.NT).parse(graph);
    return graph;
  }
}
