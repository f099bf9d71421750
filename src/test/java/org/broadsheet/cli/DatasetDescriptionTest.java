package org.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.broadsheet.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the data set of the samples says of itself, against counting what the store holds that it
 * was loaded into.
 */
class DatasetDescriptionTest {
  private static final Path OUT = SampleRun.out("out1");
  private static final String GRAPH = "https://w3id.org/broadsheet/data/graph/dataset";
  private static final String PREFIXES =
      "PREFIX void: <http://rdfs.org/ns/void#> PREFIX dcat: <http://www.w3.org/ns/dcat#>"
          + " PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX spdx: <http://spdx.org/rdf/terms#>"
          + " PREFIX schema: <https://schema.org/> PREFIX prov: <http://www.w3.org/ns/prov#> ";

  private static Dataset counted;
  private static Model description;

  @BeforeAll
  static void read() {
    assertThat(SampleRun.FIRST.exitCode()).as(SampleRun.FIRST.err()).isZero();
    counted = DatasetFactory.create();
    try (Store store = Store.open(SampleRun.store())) {
      Txn.executeRead(
          store.dataset(),
          () -> store.dataset().find().forEachRemaining(counted.asDatasetGraph()::add));
    }
    description = ModelFactory.createDefaultModel().add(counted.getNamedModel(GRAPH));
    counted.removeNamedModel(GRAPH);
  }

  @Test
  void theFileIsTheGraph() {
    assertThat(
            RDFDataMgr.loadModel(OUT.resolve("void.ttl").toString()).isIsomorphicWith(description))
        .isTrue();
  }

  @Test
  void theNumbersAreThoseOfTheGraphs() {
    assertThat(stated("void:triples"))
        .isEqualTo(count("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"));
    assertThat(stated("void:distinctSubjects"))
        .isEqualTo(count("SELECT (COUNT(DISTINCT ?s) AS ?n) { GRAPH ?g { ?s ?p ?o } }"));
    assertThat(stated("void:entities"))
        .isEqualTo(
            count(
                "SELECT (COUNT(DISTINCT ?s) AS ?n) { GRAPH ?g { ?s ?p ?o }"
                    + " FILTER(STRSTARTS(STR(?s), 'https://w3id.org/broadsheet/data/')) }"));
    assertThat(stated("void:documents")).isEqualTo(2);
    assertThat(stated("void:classes"))
        .isEqualTo(count("SELECT (COUNT(DISTINCT ?c) AS ?n) { GRAPH ?g { ?s a ?c } }"));
    assertThat(stated("void:properties"))
        .isEqualTo(count("SELECT (COUNT(DISTINCT ?p) AS ?n) { GRAPH ?g { ?s ?p ?o } }"));
  }

  @Test
  void soAreThoseOfItsParts() {
    assertThat(table(description, "SELECT ?k ?n { ?x void:class ?k ; void:entities ?n }"))
        .isEqualTo(
            table(
                counted,
                "SELECT ?k (COUNT(DISTINCT ?s) AS ?n) { GRAPH ?g { ?s a ?k } } GROUP BY ?k"))
        .isNotEmpty();
    assertThat(table(description, "SELECT ?k ?n { ?x void:property ?k ; void:triples ?n }"))
        .isEqualTo(
            table(counted, "SELECT ?k (COUNT(*) AS ?n) { GRAPH ?g { ?s ?k ?o } } GROUP BY ?k"))
        .isNotEmpty();
  }

  @Test
  void theChecksumsHold() throws IOException {
    List<String> lines = Files.readAllLines(OUT.resolve("SHA256SUMS"));
    assertThat(lines).hasSize(5);
    for (String line : lines) {
      String[] parts = line.split("  ", 2);
      assertThat(sha256(OUT.resolve(parts[1]))).as(parts[1]).isEqualTo(parts[0]);
    }
  }

  @Test
  void theCatalogueListsTheFilesAsTheyAre() throws IOException {
    Model catalogue = RDFDataMgr.loadModel(OUT.resolve("dcat.ttl").toString());
    for (String name : List.of("broadsheet.nq", "broadsheet.trig")) {
      Path file = OUT.resolve(name);
      assertThat(
              table(
                  catalogue,
                  "SELECT ?k ?n { ?c dcat:dataset/dcat:distribution ?k . ?k dcterms:title '%s' ;"
                          .formatted(name)
                      + " dcat:byteSize ?n }"))
          .containsValue(Files.size(file));
      assertThat(
              ask(
                  catalogue,
                  "ASK { ?x dcterms:title '%s' ; spdx:checksum/spdx:checksumValue ?v FILTER(STR(?v) = '%s') }"
                      .formatted(name, sha256(file))))
          .isTrue();
    }
  }

  @Test
  void theRunNamesItsInputs() throws IOException {
    Path inputs = OUT.resolve("inputs.sha256");
    assertThat(inputs).content().hasLineCount(2).contains("000_b5248894ca872037.txt");
    for (String line : Files.readAllLines(inputs)) {
      String[] parts = line.split("  ", 2);
      assertThat(sha256(Path.of("samples").resolve(parts[1]))).isEqualTo(parts[0]);
    }
    assertThat(
            ask(description, "ASK { ?run prov:used/schema:sha256 '%s' }".formatted(sha256(inputs))))
        .isTrue();
  }

  private static long stated(String property) {
    return table(description, "SELECT ?k ?n { ?k a void:Dataset ; " + property + " ?n }")
        .values()
        .iterator()
        .next();
  }

  private static long count(String query) {
    try (QueryExecution execution = QueryExecutionFactory.create(query, counted)) {
      return execution.execSelect().next().getLiteral("n").getLong();
    }
  }

  private static Map<String, Long> table(Model model, String query) {
    return table(DatasetFactory.create(model), query);
  }

  private static Map<String, Long> table(Dataset dataset, String query) {
    Map<String, Long> table = new TreeMap<>();
    try (QueryExecution execution = QueryExecutionFactory.create(PREFIXES + query, dataset)) {
      ResultSet rows = execution.execSelect();
      while (rows.hasNext()) {
        QuerySolution row = rows.next();
        table.put(row.get("k").toString(), row.getLiteral("n").getLong());
      }
    }
    return table;
  }

  private static boolean ask(Model model, String query) {
    try (QueryExecution execution = QueryExecutionFactory.create(PREFIXES + query, model)) {
      return execution.execAsk();
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return DigestUtils.sha256Hex(in);
    }
  }
}
