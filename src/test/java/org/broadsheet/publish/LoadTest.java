package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many clients at once, slow ones, and queries that are too large or too deep. */
class LoadTest {
  private static final int CLIENTS = 200;

  /** Two seconds in the build; {@code .ci/load} sets two minutes. */
  private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("load.seconds", 2));

  /** Buffers of 200 connections on both sides and the caches of the store, with room to spare. */
  private static final long MOST_LEFT = 128L << 20;

  private static final List<String> PATHS =
      List.of(
          "/health",
          "/search?q=%E7%99%BD%E7%9F%B3",
          "/broadsheet/data/place/baishi-xian.ttl",
          "/broadsheet/data/place/baishi-xian.html",
          "/sparql?query=SELECT%20%2A%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%2010",
          "/assets/site.css");

  @RegisterExtension private static final FixtureSite SITE = new FixtureSite(SiteSettings.local());

  @Test
  void twoHundredClientsAtOnceGetNoErrorAndLeaveNothingBehind() throws Exception {
    assertThat(get(PATHS.get(1))).isEqualTo(200);
    long before = usedMemory();
    long end = System.nanoTime() + LENGTH.toNanos();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Callable<List<Integer>>> work = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        int first = client;
        work.add(() -> requests(first, end));
      }
      for (Future<List<Integer>> statuses : clients.invokeAll(work)) {
        assertThat(statuses.get()).isNotEmpty().containsOnly(200);
      }
    } finally {
      clients.shutdownNow();
    }
    assertThat(usedMemory() - before).as("bytes that stay in use").isLessThan(MOST_LEFT);
  }

  private static long usedMemory() {
    System.gc();
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return heap.getUsed();
  }

  private static List<Integer> requests(int first, long end)
      throws IOException, InterruptedException {
    List<Integer> statuses = new ArrayList<>();
    for (int i = first; statuses.isEmpty() || System.nanoTime() < end; i++) {
      statuses.add(get(PATHS.get(i % PATHS.size())));
    }
    return statuses;
  }

  @Test
  void clientsThatNeverFinishTheirRequestDoNotKeepOthersWaiting() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < CLIENTS; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), SITE.port());
        slow.add(socket);
        OutputStream out = socket.getOutputStream();
        out.write(
            "GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
        out.flush();
      }
      assertThat(get("/health")).isEqualTo(200);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void aQueryNestedTooDeeplyIsRefused() throws IOException, InterruptedException {
    String query = "SELECT * { " + "{".repeat(40_000) + "}".repeat(40_000) + " }";
    assertThat(post(query)).isEqualTo(400);
    assertThat(get("/health")).isEqualTo(200);
  }

  @Test
  void expressionsNestedTooDeeplyAreRefused() throws IOException, InterruptedException {
    String query = "SELECT (" + "(".repeat(40_000) + "1" + ")".repeat(40_000) + " AS ?x) {}";
    assertThat(post(query)).isEqualTo(400);
    assertThat(get("/health")).isEqualTo(200);
  }

  @Test
  void aQueryThatIsTooLongIsRefused() throws IOException, InterruptedException {
    assertThat(post("ASK { ?s ?p \"" + "x".repeat(200_000) + "\" }")).isEqualTo(413);
  }

  @Test
  void headersThatAreTooLongAreRefused() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SITE.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET /health HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(100_000) + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      assertThat(new String(in.readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 431");
    }
  }

  private static int get(String path) throws IOException, InterruptedException {
    HttpResponse<Void> answer =
        SITE.client()
            .send(HttpRequest.newBuilder(SITE.uri(path)).build(), BodyHandlers.discarding());
    return answer.statusCode();
  }

  private static int post(String query) throws IOException, InterruptedException {
    return SITE.freshClient()
        .send(
            HttpRequest.newBuilder(SITE.uri("/sparql"))
                .header("Content-Type", "application/sparql-query")
                .POST(HttpRequest.BodyPublishers.ofString(query))
                .build(),
            BodyHandlers.discarding())
        .statusCode();
  }
}
