package org.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder with an {@code article.json} beside its {@code article.txt} is a case. */
class GoldenArticleTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> parsesEachVariantOfTheArchive() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      List<Path> cases =
          folders.filter(folder -> Files.exists(folder.resolve("article.json"))).sorted().toList();
      assertThat(cases).isNotEmpty();
      return cases.stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(
                      folder.getFileName().toString(),
                      () -> {
                        JsonNode expected = JSON.readTree(folder.resolve("article.json").toFile());
                        assertThat(describe(folder).toPrettyString())
                            .isEqualTo(expected.toPrettyString());
                      }));
    }
  }

  private static JsonNode describe(Path folder) {
    Path file = folder.resolve("article.txt");
    try (Stream<Parsed> read =
        Articles.read(List.of(new Input.Location(file)), ReadOptions.DEFAULT)) {
      Parsed parsed = read.findFirst().orElseThrow();
      assertThat(parsed).isInstanceOf(Parsed.Ok.class);
      return describe(((Parsed.Ok) parsed).article());
    }
  }

  private static JsonNode describe(Article article) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", article.id().value());
    json.put("date", article.date().toString());
    json.put("page", article.page());
    json.put("pageName", article.pageName());
    json.put("column", article.column());
    json.set("title", describe(article.title()));
    ArrayNode authors = json.putArray("authors");
    article.authors().forEach(author -> authors.add(describe(author)));
    ArrayNode halves = json.putArray("halves");
    article.halves().forEach(half -> halves.add(describe(article.source(), half)));
    ArrayNode hints = json.putArray("nameHints");
    article.nameHints().forEach(hint -> hints.add(describe(hint)));
    return json;
  }

  private static JsonNode describe(Localized text) {
    ObjectNode json = JSON.createObjectNode();
    put(json, "zh-Hans", text.chinese());
    put(json, "en", text.english());
    return json;
  }

  private static void put(ObjectNode json, String field, @Nullable String value) {
    if (value != null) {
      json.put(field, value);
    }
  }

  private static JsonNode describe(SourceText source, Half half) {
    ObjectNode json = JSON.createObjectNode();
    json.put("lang", half.language().tag());
    json.put("begin", half.span().begin());
    json.put("end", half.span().end());
    json.put("title", source.slice(half.title()));
    json.put("body", source.slice(half.body()));
    return json;
  }
}
