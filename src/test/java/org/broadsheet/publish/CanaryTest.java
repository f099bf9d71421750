package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server on loopback that the site is asked to fetch from, in every way that SPARQL has. */
class CanaryTest {
  @RegisterExtension private static final FixtureSite SITE = new FixtureSite(SiteSettings.local());

  private static final AtomicInteger HITS = new AtomicInteger();
  private static final HttpServer CANARY = start();

  @BeforeAll
  static void theCanarySings() throws IOException, InterruptedException {
    SITE.freshClient()
        .send(HttpRequest.newBuilder(SITE.uri("/health")).build(), BodyHandlers.discarding());
    try (InputStream hit = URI.create(address()).toURL().openStream()) {
      hit.readAllBytes();
    }
    assertThat(HITS.getAndSet(0)).isEqualTo(1);
  }

  @AfterAll
  static void stop() {
    CANARY.stop(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { VALUES ?e { <%s> } SERVICE ?e { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } } } }",
        "ASK { FILTER EXISTS { SERVICE SILENT <%s> { ?s ?p ?o } } }",
        "SELECT * { SERVICE SILENT <cache:%s> { ?s ?p ?o } }",
        "SELECT * FROM <%s> { ?s ?p ?o }",
        "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
        "CONSTRUCT { ?s ?p ?o } FROM <%s> WHERE { ?s ?p ?o }",
        "DESCRIBE <%s>",
        "LOAD <%s>",
        "LOAD SILENT <%s> INTO GRAPH <a:b>",
        "INSERT DATA { <a:a> <a:b> <%s> }"
      })
  void noQueryFetchesAnything(String query) throws IOException, InterruptedException {
    String encoded = URLEncoder.encode(query.formatted(address()), StandardCharsets.UTF_8);
    for (String field : new String[] {"query", "update"}) {
      SITE.freshClient()
          .send(
              HttpRequest.newBuilder(SITE.uri("/sparql"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(field + "=" + encoded))
                  .build(),
              BodyHandlers.discarding());
    }
    assertThat(HITS).hasValue(0);
  }

  @Test
  void noParameterOfTheProtocolFetchesAnything() throws IOException, InterruptedException {
    String address = URLEncoder.encode(address(), StandardCharsets.UTF_8);
    String query = URLEncoder.encode("SELECT * { ?s ?p ?o } LIMIT 1", StandardCharsets.UTF_8);
    for (String parameter : new String[] {"default-graph-uri", "named-graph-uri", "stylesheet"}) {
      SITE.freshClient()
          .send(
              HttpRequest.newBuilder(
                      SITE.uri("/sparql?query=" + query + "&" + parameter + "=" + address))
                  .build(),
              BodyHandlers.discarding());
    }
    assertThat(HITS).hasValue(0);
  }

  @Test
  void noContextOfJsonLdIsFetched() throws IOException, InterruptedException {
    SITE.freshClient()
        .send(
            HttpRequest.newBuilder(SITE.uri("/sparql"))
                .header("Content-Type", "application/ld+json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"@context\": \"%s\", \"@id\": \"a:a\"}".formatted(address())))
                .build(),
            BodyHandlers.discarding());
    assertThat(HITS).hasValue(0);
  }

  private static HttpServer start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            HITS.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String address() {
    return "http://127.0.0.1:%d/".formatted(CANARY.getAddress().getPort());
  }
}
