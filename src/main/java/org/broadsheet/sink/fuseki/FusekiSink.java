package org.broadsheet.sink.fuseki;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.StatementSink;
import org.broadsheet.sink.riot.JenaTerms;

/**
 * Replaces graphs of a remote store by the SPARQL 1.1 Graph Store Protocol: one {@code PUT} a
 * graph, which the server carries out whole or not at all. A graph of more than {@link #REQUEST}
 * statements, such as the gazetteer, takes further {@code POST}s; sent again from the start, it
 * ends the same. What an overloaded or restarting server refuses is sent again a few times, each
 * time after a longer pause.
 */
public final class FusekiSink implements StatementSink {
  /** Statements of a request: some ten megabytes. */
  static final int REQUEST = 50_000;

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofMinutes(10);

  private final URI endpoint;
  private final Delivery delivery;

  private FusekiSink(URI endpoint, Delivery delivery) {
    this.endpoint = endpoint;
    this.delivery = delivery;
  }

  /**
   * A sink for the graph store at {@code endpoint}, {@code http://localhost:3030/broadsheet/load}.
   */
  public static FusekiSink to(URI endpoint) {
    return to(endpoint, Backoff.STANDARD);
  }

  static FusekiSink to(URI endpoint, Backoff backoff) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
    return new FusekiSink(endpoint, new Delivery(client, backoff));
  }

  @Override
  public void graph(Iri graph, List<Statement> statements) {
    int first = Math.min(REQUEST, statements.size());
    send("PUT", graph, statements.subList(0, first));
    append(graph, statements.subList(first, statements.size()));
  }

  @Override
  public void append(Iri graph, List<Statement> statements) {
    for (int from = 0; from < statements.size(); from += REQUEST) {
      send("POST", graph, statements.subList(from, Math.min(from + REQUEST, statements.size())));
    }
  }

  private void send(String method, Iri graph, List<Statement> statements) {
    delivery.send(
        HttpRequest.newBuilder(locate(graph))
            .timeout(ANSWER)
            .header("Content-Type", Lang.NTRIPLES.getHeaderString() + "; charset=utf-8")
            .method(method, BodyPublishers.ofByteArray(body(statements)))
            .build());
  }

  /** Each graph was delivered when {@link #graph} returned; nothing is left to do. */
  @Override
  public void finish() {}

  @Override
  public void close() {}

  private URI locate(Iri graph) {
    return URI.create(
        endpoint + "?graph=" + URLEncoder.encode(graph.value(), StandardCharsets.UTF_8));
  }

  private static byte[] body(List<Statement> statements) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StreamRDF writer = StreamRDFWriter.getWriterStream(bytes, RDFFormat.NTRIPLES_UTF8);
    writer.start();
    statements.forEach(statement -> writer.triple(JenaTerms.triple(statement)));
    writer.finish();
    return bytes.toByteArray();
  }
}
