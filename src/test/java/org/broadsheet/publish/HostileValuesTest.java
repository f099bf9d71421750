package org.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.publish.RawRequest.RawAnswer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Thirty hostile values for every parameter, header and folder: no error of the server, no markup,
 * no header of theirs.
 */
class HostileValuesTest {
  private static final Path FOLDER = Path.of("src/test/resources/publish");

  /** Pieces of the values that would be alive, were they not escaped. */
  private static final List<String> ALIVE =
      List.of("<script>alert", "<img src=x", "<svg/onload", "' onmouseover='", "root:x:0:0");

  @RegisterExtension private static final FixtureSite SITE = new FixtureSite(SiteSettings.local());

  @TestFactory
  Stream<DynamicTest> everyParameterTakesEveryValue() throws IOException {
    List<String> values = values();
    return places("hostile-places.yaml").entrySet().stream()
        .flatMap(
            place ->
                place.getValue().stream()
                    .map(
                        parameter ->
                            DynamicTest.dynamicTest(
                                place.getKey() + " " + parameter,
                                () -> {
                                  for (String value : values) {
                                    check(place.getKey(), parameter, value);
                                  }
                                })));
  }

  /** Paths whose answers hold addresses or follow headers, each with every such header. */
  @TestFactory
  Stream<DynamicTest> everyHeaderTakesEveryValue() throws IOException {
    List<String> values = values();
    return places("hostile-headers.yaml").entrySet().stream()
        .flatMap(
            place ->
                place.getValue().stream()
                    .map(
                        header ->
                            DynamicTest.dynamicTest(
                                place.getKey() + " " + header,
                                () -> {
                                  for (String value : values) {
                                    checkHeader(place.getKey(), header, value);
                                  }
                                })));
  }

  /**
   * Below each folder that the site answers for, encoded, and as they are where a request can hold
   * them.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"/dump/", "/assets/", "/broadsheet/data/", "/linkset/broadsheet/data/", "/$/"})
  void everyFolderTakesEveryValue(String folder) throws IOException {
    for (String value : values()) {
      String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
      checkPath(folder + encoded);
      if (value.chars().noneMatch(Character::isWhitespace)) {
        checkPath(folder + value);
      }
    }
  }

  private static void checkPath(String path) throws IOException {
    RawAnswer answer = RawRequest.get(path).at("127.0.0.1", SITE.port());
    assertThat(answer.status()).as(path).isBetween(300, 499);
    assertThat(answer.text()).as(path).doesNotContain(ALIVE);
  }

  private static void checkHeader(String path, String header, String value) throws IOException {
    RawRequest request =
        header.equals("Host") ? RawRequest.withoutHost(path) : RawRequest.get(path);
    RawAnswer answer = request.with(header, value).at("127.0.0.1", SITE.port());
    assertThat(answer.status()).as(value).isBetween(200, 499);
    assertThat(answer.text()).as(value).doesNotContainPattern("(?im)^set-cookie: hostile");
    if (answer.text().toLowerCase(Locale.ROOT).contains("content-type: text/html")) {
      assertThat(answer.text()).as(value).doesNotContain(ALIVE);
    }
  }

  private static List<String> values() throws IOException {
    List<String> values =
        new YAMLMapper()
            .readValue(FOLDER.resolve("hostile-values.yaml").toFile(), new TypeReference<>() {});
    assertThat(values).hasSizeGreaterThanOrEqualTo(20);
    return values;
  }

  private static Map<String, List<String>> places(String file) throws IOException {
    return new YAMLMapper().readValue(FOLDER.resolve(file).toFile(), new TypeReference<>() {});
  }

  private static void check(String path, String parameter, String value)
      throws IOException, InterruptedException {
    String separator = path.contains("?") ? "&" : "?";
    String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        SITE.client()
            .send(
                HttpRequest.newBuilder(SITE.uri(path + separator + parameter + "=" + encoded))
                    .header("Accept", "text/html")
                    .build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(value).isBetween(200, 499);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .as(value)
        .noneMatch(cookie -> cookie.contains("hostile"));
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (type.startsWith("text/html")) {
      assertThat(answer.body()).as(value).doesNotContain(ALIVE);
    }
  }
}
