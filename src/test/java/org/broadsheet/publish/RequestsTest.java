package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.article.Parsed;
import org.broadsheet.publish.sparql.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every request in {@code publish/requests}, over the wire. */
class RequestsTest {
  private static final Path CASES = Path.of("src/test/resources/publish/requests");

  @RegisterExtension
  private static final FixtureSite SITE =
      new FixtureSite(
          SiteSettings.local()
              .withLimits(Limits.DEFAULT.withTimeout(Duration.ofSeconds(2)).withRows(1_000))
              .withDumps(dumps())
              .withRejected(rejected())
              .withWithdrawn(
                  new Withdrawn(List.of("https://w3id.org/broadsheet/data/article/withdrawn/"))));

  @TestFactory
  Stream<DynamicContainer> answersAsWritten() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      List<Path> sorted = files.sorted().toList();
      return sorted.stream()
          .map(
              file ->
                  DynamicContainer.dynamicContainer(file.getFileName().toString(), cases(file)));
    }
  }

  private static Stream<DynamicTest> cases(Path file) {
    try {
      return RequestCase.read(file).stream()
          .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Dump> dumps() {
    try {
      return Dump.in(Path.of("queries/fixture"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** More than a page shows; one with markup in its name. */
  private static List<Parsed.Rejected> rejected() {
    return IntStream.rangeClosed(1, 201)
        .mapToObj(
            number ->
                new Parsed.Rejected(
                    number + "<b>.txt",
                    number == 1 ? 4 : 0,
                    "date '1959-02-31' does not exist",
                    "correct the source"))
        .toList();
  }

  @Test
  void whatTheClientHasIsNotSentAgain() throws IOException, InterruptedException {
    URI page = SITE.uri("/broadsheet/data/place/baishi-xian.ttl");
    HttpResponse<String> first =
        SITE.client().send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second =
        SITE.client()
            .send(
                HttpRequest.newBuilder(page).header("If-None-Match", "\"x\", W/" + tag).build(),
                BodyHandlers.ofString());
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  private static void check(RequestCase expected) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        SITE.freshClient().send(expected.to(SITE), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected.status());
    orElse(expected.expect(), Map.<String, String>of())
        .forEach(
            (header, pattern) ->
                assertThat(String.join(", ", answer.headers().allValues(header)))
                    .as(header)
                    .matches(pattern));
    orElse(expected.holds(), List.<String>of())
        .forEach(piece -> assertThat(answer.body()).contains(piece));
    orElse(expected.lacks(), List.<String>of())
        .forEach(piece -> assertThat(answer.body()).doesNotContain(piece));
  }

  private static <T> T orElse(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }
}
