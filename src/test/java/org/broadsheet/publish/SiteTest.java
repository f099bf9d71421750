package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.broadsheet.publish.sparql.Limits;
import org.broadsheet.store.Store;
import org.broadsheet.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
  @RegisterExtension private static final FixtureSite SITE = new FixtureSite(SiteSettings.local());

  @Test
  void aLineARequestGoesToTheAccessLog() throws Exception {
    SITE.client()
        .send(HttpRequest.newBuilder(SITE.uri("/health?a=1")).build(), BodyHandlers.discarding());
    assertThat(SITE.accessLog().poll(10, TimeUnit.SECONDS))
        .startsWith("127.0.0.1")
        .contains("\"GET /health?a=1 HTTP/1.1\" 200");
  }

  @Test
  void closingFreesThePortAndTheStore(@TempDir Path folder) {
    int port;
    try (Store store = Store.open(folder);
        Site site = Site.start(store, folder, SiteSettings.local())) {
      port = site.port();
    }
    try (Store store = Store.open(folder);
        Site site = Site.start(store, folder, SiteSettings.local().withPort(port))) {
      assertThat(site.port()).isEqualTo(port);
      assertThat(Txn.calculateRead(store.dataset(), () -> store.dataset().isEmpty())).isTrue();
    }
  }

  @Test
  void aRequestThatRunsIsAnsweredBeforeTheServerStops(@TempDir Path folder) throws Exception {
    Limits brief = Limits.DEFAULT.withTimeout(Duration.ofSeconds(2));
    try (Store store = Store.open(folder)) {
      Txn.executeWrite(
          store.dataset(),
          () -> RDFDataMgr.read(store.dataset(), "queries/fixture/gazetteer.trig"));
      Site site = Site.start(store, folder, SiteSettings.local().withLimits(brief));
      URI slow =
          URI.create(
              "http://127.0.0.1:%d/sparql?query=%s"
                  .formatted(
                      site.port(),
                      URLEncoder.encode(
                          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
                          StandardCharsets.UTF_8)));
      CompletableFuture<HttpResponse<String>> answer =
          SITE.client().sendAsync(HttpRequest.newBuilder(slow).build(), BodyHandlers.ofString());
      TimeUnit.MILLISECONDS.sleep(500);
      assertThat(answer).isNotDone();
      site.close();
      assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(503);
    }
  }

  @Test
  void aTakenPortIsToldWithWhatToDo(@TempDir Path folder) throws IOException {
    try (Store store = Store.open(folder);
        ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      SiteSettings settings = SiteSettings.local().withPort(taken.getLocalPort());
      assertThatThrownBy(() -> Site.start(store, folder, settings))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("choose another with --host and --port");
    }
  }
}
