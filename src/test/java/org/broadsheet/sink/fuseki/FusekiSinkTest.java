package org.broadsheet.sink.fuseki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.DSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.Quads;
import org.broadsheet.sink.SinkException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a Fuseki started from the shipped assembler file, its location alone replaced. */
class FusekiSinkTest {
  private static final String ASSEMBLER = "triplestore/fuseki.ttl";
  private static final Backoff BRIEF = new Backoff(3, Duration.ofMillis(1));

  @TempDir private Path folder;

  private FusekiServer server;
  private int port;

  @BeforeEach
  void start() {
    Model assembler = RDFDataMgr.loadModel(ASSEMBLER);
    assembler
        .listStatements(null, VocabTDB2.pLocation, (String) null)
        .nextStatement()
        .changeObject(folder.resolve("store").toString());
    server = FusekiServer.create().port(0).loopback(true).parseConfig(assembler).start();
    port = server.getPort();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void loadsWhatItWasGiven() {
    Map<Iri, List<Statement>> graphs = Quads.graphs();
    Quads.write(graphs, FusekiSink.to(endpoint("load")));
    DatasetGraph remote = DSP.service(endpoint("data").toString()).GET();
    assertThat(Quads.lines(remote)).isEqualTo(Quads.lines(graphs));
    assertThat(count("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"))
        .isEqualTo(Quads.lines(graphs).size());
  }

  @Test
  void replacesAGraphWhole() {
    Map<Iri, List<Statement>> graphs = Quads.graphs();
    Quads.write(graphs, FusekiSink.to(endpoint("load")));
    Quads.write(graphs, FusekiSink.to(endpoint("load")));
    assertThat(count("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"))
        .isEqualTo(Quads.lines(graphs).size());
  }

  @Test
  void queriesRunOverTheUnion() {
    Quads.write(Quads.graphs(), FusekiSink.to(endpoint("load")));
    assertThat(count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"))
        .isEqualTo(Quads.union(Quads.graphs()).size());
  }

  @Test
  void fetchesNothingForAQuery() {
    String query = "SELECT * { SERVICE <%s> { ?s ?p ?o } }".formatted(endpoint("sparql"));
    assertThatThrownBy(() -> count(query)).isInstanceOf(QueryExceptionHTTP.class);
  }

  @Test
  void writesThroughTheLoadingEndpointOnly() {
    assertThatThrownBy(() -> Quads.write(Quads.graphs(), FusekiSink.to(endpoint("data"), BRIEF)))
        .isInstanceOf(SinkException.class)
        .hasMessageContaining("/data?graph=")
        .hasMessageContaining("answered 405")
        .hasMessageContaining("name its graph store endpoint that may write");
    assertThat(count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).isZero();
  }

  @Test
  void saysThatNobodyAnswers() {
    server.stop();
    assertThatThrownBy(() -> Quads.write(Quads.graphs(), FusekiSink.to(endpoint("load"), BRIEF)))
        .isInstanceOf(SinkException.class)
        .hasMessageContaining("not reached")
        .hasMessageContaining("start the server");
  }

  @Test
  void leavesWholeGraphsWhenTheServerGoesAwayAndGoesOnWhenItIsBack() {
    Map<Iri, List<Statement>> graphs = Quads.graphs();
    Map.Entry<Iri, List<Statement>> first = graphs.entrySet().iterator().next();
    FusekiSink sink = FusekiSink.to(endpoint("load"), BRIEF);
    sink.graph(first.getKey(), first.getValue());
    stop();
    assertThatThrownBy(() -> Quads.write(graphs, sink))
        .isInstanceOf(SinkException.class)
        .hasMessageContaining("not reached");
    start();
    assertThat(Quads.lines(DSP.service(endpoint("data").toString()).GET()))
        .isEqualTo(Quads.lines(Map.of(first.getKey(), first.getValue())));
    Quads.write(graphs, FusekiSink.to(endpoint("load")));
    assertThat(Quads.lines(DSP.service(endpoint("data").toString()).GET()))
        .isEqualTo(Quads.lines(graphs));
  }

  private URI endpoint(String name) {
    return URI.create("http://localhost:%d/broadsheet/%s".formatted(port, name));
  }

  private long count(String query) {
    try (QueryExec execution =
        QueryExecHTTP.service(endpoint("sparql").toString()).query(query).build()) {
      RowSet rows = execution.select();
      return ((Number) rows.next().get("n").getLiteralValue()).longValue();
    }
  }
}
