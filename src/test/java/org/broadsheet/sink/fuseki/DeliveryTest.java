package org.broadsheet.sink.fuseki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.broadsheet.sink.SinkException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that answers one status after the other. */
class DeliveryTest {
  private static final Backoff BRIEF = new Backoff(3, Duration.ofMillis(1));

  private final AtomicInteger requests = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void sendsAgainWhatABusyServerRefuses() {
    answer(503, 429, 201);
    send();
    assertThat(requests).hasValue(3);
  }

  @Test
  void givesUpAfterTheLastAttempt() {
    answer(503, 503, 503, 201);
    assertThatThrownBy(this::send)
        .isInstanceOf(SinkException.class)
        .hasMessageContaining("answered 503");
    assertThat(requests).hasValue(3);
  }

  @Test
  void doesNotInsistOnWhatIsRefusedForGood() {
    answer(400, 201);
    assertThatThrownBy(this::send)
        .isInstanceOf(SinkException.class)
        .hasMessageContaining("answered 400");
    assertThat(requests).hasValue(1);
  }

  @Test
  void waitsTwiceAsLongEachTime() {
    assertThat(List.of(1, 2, 3, 4))
        .extracting(Backoff.STANDARD::after)
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(8));
  }

  private void answer(int... statuses) {
    server.createContext(
        "/load",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(statuses[requests.getAndIncrement()], -1);
          exchange.close();
        });
  }

  private void send() {
    URI address = URI.create("http://localhost:%d/load".formatted(server.getAddress().getPort()));
    new Delivery(HttpClient.newHttpClient(), BRIEF)
        .send(HttpRequest.newBuilder(address).PUT(BodyPublishers.ofString("body")).build());
  }
}
