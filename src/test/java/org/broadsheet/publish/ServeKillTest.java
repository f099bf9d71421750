package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.io.FileUtils;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.GazetteerMapper;
import org.broadsheet.store.Store;
import org.broadsheet.store.StoreException;
import org.broadsheet.store.StoreSink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the server while it builds the text index and while it answers. The store opens each time
 * with what it had, and the next server finds every name.
 */
@Tag("kill")
class ServeKillTest {
  private static final int KILLS = 12;
  private static final Duration OPENS_WITHIN = Duration.ofSeconds(10);
  private static final String WORDS =
      "/sparql?query=ASK%20%7B%20%3Chttps://w3id.org/broadsheet/data/place/boxing-xian%3E%20"
          + "%3Chttp://jena.apache.org/text%23query%3E%20%22%5C%22%E5%8D%9A%E5%85%B4%5C%22%22%20%7D";

  private static final String SLOW =
      "/sparql?query=SELECT%20(COUNT(*)%20AS%20?n)%20%7B%20?a%20?b%20?c%20.%20?d%20?e%20?f%20%7D";

  @TempDir private Path store;

  private final Random random = new Random(7);
  private final HttpClient client = HttpClient.newHttpClient();

  /** Quads and the sum of their hashes, whatever their order. */
  private record Content(long quads, long sum) {
    static Content of(Path folder) {
      try (Store opened = Store.open(folder)) {
        DatasetGraph dataset = opened.dataset();
        return Txn.calculateRead(
            dataset,
            () ->
                dataset.stream()
                    .mapToLong(Quad::hashCode)
                    .mapToObj(hash -> new Content(1, hash))
                    .reduce(new Content(0, 0), Content::plus));
      }
    }

    private Content plus(Content other) {
      return new Content(quads + other.quads, sum + other.sum);
    }
  }

  @BeforeEach
  void loadTheGazetteer() {
    try (Store opened = Store.open(store);
        StoreSink sink = new StoreSink(opened, Base.DEFAULT)) {
      sink.graph(
          Base.DEFAULT.gazetteerGraph(),
          new GazetteerMapper(Base.DEFAULT).map(Gazetteer.bundled()));
      sink.finish();
    }
  }

  @Test
  void theStoreOpensAndTheIndexHeals() throws Exception {
    Content whole = Content.of(store);
    Duration indexing = serve(Duration.ZERO, false);
    for (int kill = 0; kill < KILLS; kill++) {
      boolean whileIndexing = kill % 2 == 0;
      if (whileIndexing) {
        FileUtils.deleteDirectory(store.resolve("text").toFile());
      }
      serve(indexing.multipliedBy(random.nextInt(100)).dividedBy(100), whileIndexing);
      Instant began = Instant.now();
      Store.open(store).close();
      assertThat(Duration.between(began, Instant.now())).isLessThan(OPENS_WITHIN);
      assertThat(Content.of(store)).isEqualTo(whole);
    }
    serve(Duration.ZERO, false);
  }

  /**
   * Starts a server and kills it so long after it began to index, or when it has answered.
   *
   * @return how long it took to index, if it got so far
   */
  private Duration serve(Duration delay, boolean whileIndexing) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ServeKillSubject.class.getName(),
                    store.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = process.inputReader()) {
      await(said, ServeKillSubject.INDEXING);
      Instant began = Instant.now();
      if (whileIndexing) {
        Thread.sleep(delay.toMillis());
        return Duration.ZERO;
      }
      int port = Integer.parseInt(await(said, ServeKillSubject.SERVING));
      Duration taken = Duration.between(began, Instant.now());
      assertAnswers(port);
      CompletableFuture<HttpResponse<String>> running = askSlowly(port);
      assertThatThrownBy(() -> Store.open(store))
          .as("a load into a store that is served")
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is open in process " + process.pid());
      assertThat(running).isNotDone();
      return taken;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private void assertAnswers(int port) throws IOException, InterruptedException {
    URI words = URI.create("http://127.0.0.1:" + port + WORDS);
    HttpRequest request =
        HttpRequest.newBuilder(words).header("Accept", "application/json").build();
    assertThat(client.send(request, BodyHandlers.ofString()).body()).contains("true");
  }

  /** Longer than anybody waits before the kill. */
  private CompletableFuture<HttpResponse<String>> askSlowly(int port) {
    URI slow = URI.create("http://127.0.0.1:" + port + SLOW);
    return client.sendAsync(HttpRequest.newBuilder(slow).build(), BodyHandlers.ofString());
  }

  /** Reads to the line that begins so, and gives the rest of it. */
  private static String await(BufferedReader said, String beginning) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(beginning)) {
        return line.substring(beginning.length());
      }
    }
    throw new IOException("the server ended before it said: " + beginning);
  }
}
