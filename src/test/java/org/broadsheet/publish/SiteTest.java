package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.jena.system.Txn;
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
