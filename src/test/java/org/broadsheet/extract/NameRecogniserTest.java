package org.broadsheet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.article.Article;
import org.broadsheet.article.Language;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.Span;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.broadsheet.extract.text.Reading;
import org.broadsheet.gazetteer.Gazetteer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A folder below {@code extract/names} is a case: {@code article.txt}, written for it in the style
 * of its year, and {@code expected.tsv}, the entities found in it, one a line in the order of their
 * first mention: kind, canonical name, type, parents, jurisdiction, posts.
 */
class NameRecogniserTest {
  private static final Path CASES = Path.of("src/test/resources/extract/names");
  private static final NameRecogniser RECOGNISER = new NameRecogniser(Gazetteer.bundled());

  @TestFactory
  Stream<DynamicTest> findsTheNamesOfItsCase() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(
                      String.valueOf(folder.getFileName()),
                      () ->
                          assertThat(lines(names(folder.resolve("article.txt"))))
                              .isEqualTo(Files.readAllLines(folder.resolve("expected.tsv")))));
    }
  }

  @Test
  void findsCountiesUnderTheirProvincesInTheSample() {
    List<String> lines = lines(names(Path.of("samples/000_b5248894ca872037.txt")));
    assertThat(lines)
        .contains(
            "place\t天水专区\tspecial-district\t甘肃省\t\t",
            "place\t张掖专区\tspecial-district\t甘肃省\t\t",
            "place\t定西专区\tspecial-district\t甘肃省\t\t",
            "place\t临夏回族自治州\tautonomous-prefecture\t甘肃省\t\t",
            "place\t武山县\tcounty\t甘肃省\t\t",
            "place\t白泉公社\tcommune\t舟山县\t\t",
            "organization\t中国共产党博兴县委员会\t\t\t博兴县\t",
            "person\t毛泽东\t\t\t\t主席");
  }

  @Test
  void findsMinistriesByTheirShortNamesInTheSample() {
    Names names = names(Path.of("samples/002_3ca858bd5845d837.txt"));
    assertThat(names.entities())
        .extracting(entity -> entity.name().get(Language.CHINESE.tag()))
        .contains("中华人民共和国最高人民法院", "中华人民共和国司法部", "中华人民共和国文化部", "中华人民共和国冶金工业部");
    assertThat(names.entities())
        .extracting(Annotations.Entity::kind)
        .containsOnly(Annotations.Kind.organization);
  }

  @Test
  void everyMentionIsWhatStandsAtItsOffsets() {
    Article article = article(Path.of("samples/000_b5248894ca872037.txt"));
    for (Annotations.Mention mention : names(article).mentions()) {
      Span span = new Span(mention.begin(), mention.end());
      assertThat(article.source().slice(span)).isEqualTo(mention.text());
    }
  }

  private static Names names(Path file) {
    return names(article(file));
  }

  private static Names names(Article article) {
    return RECOGNISER.recognise(Reading.of(article, Language.CHINESE).orElseThrow());
  }

  private static Article article(Path file) {
    try (Stream<Parsed> parsed =
        Articles.read(List.of(new Input.Location(file)), ReadOptions.DEFAULT)) {
      return ((Parsed.Ok) parsed.findFirst().orElseThrow()).article();
    }
  }

  private static List<String> lines(Names names) {
    Map<String, String> byId = new LinkedHashMap<>();
    names.entities().forEach(entity -> byId.put(entity.id(), name(entity)));
    return names.entities().stream().map(entity -> line(entity, byId)).toList();
  }

  private static String line(Annotations.Entity entity, Map<String, String> byId) {
    String type = entity.unitType();
    String jurisdiction = entity.jurisdiction();
    return String.join(
        "\t",
        entity.kind().name(),
        name(entity),
        type == null ? "" : type,
        entity.partOf().stream()
            .map(parent -> byId.get(parent.parent()))
            .collect(Collectors.joining(";")),
        jurisdiction == null ? "" : byId.get(jurisdiction),
        entity.roles().stream().map(Annotations.Role::title).collect(Collectors.joining(";")));
  }

  private static String name(Annotations.Entity entity) {
    return String.valueOf(entity.name().get(Language.CHINESE.tag()));
  }
}
