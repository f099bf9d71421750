package org.broadsheet.extract.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Header;
import org.broadsheet.annotation.Annotations.Kind;
import org.broadsheet.annotation.Annotations.Mention;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.annotation.Annotations.Source;
import org.broadsheet.article.Article;
import org.broadsheet.article.Half;
import org.broadsheet.article.Language;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.Span;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.broadsheet.extract.text.Reading;
import org.broadsheet.gazetteer.Gazetteer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder under {@code english} is a case: an article, the names and figures found in its
 * Chinese, and what the English is found to say.
 */
class EnglishAlignerTest {
  private static final Path CASES = Path.of("src/test/resources/english");
  private static final CSVFormat TABLE =
      CSVFormat.TDF.builder().setQuote(null).setHeader().setSkipHeaderRecord(true).get();

  @TestFactory
  Stream<DynamicTest> saysWhatTheEnglishRendersAndWhereItIsWrong() throws IOException {
    EnglishAligner aligner = new EnglishAligner(Gazetteer.bundled());
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(
                      folder.getFileName().toString(),
                      () -> {
                        Article article = article(folder);
                        Annotations aligned = align(aligner, article, chinese(folder, article));
                        assertStandsWhereItSays(article, aligned);
                        assertThat(describe(aligned))
                            .isEqualTo(Files.readString(folder.resolve("expected.txt")));
                      }));
    }
  }

  private static Article article(Path folder) {
    List<Input> input = List.of(new Input.Location(folder.resolve("article.txt")));
    try (Stream<Parsed> read = Articles.read(input, ReadOptions.DEFAULT)) {
      return ((Parsed.Ok) read.findFirst().orElseThrow()).article();
    }
  }

  private static Annotations align(EnglishAligner aligner, Article article, Annotations chinese) {
    Reading english = Reading.of(article, Language.ENGLISH).orElseThrow();
    return Reading.of(article, Language.CHINESE)
        .map(original -> aligner.align(original, english, chinese))
        .orElseGet(() -> aligner.read(english, chinese));
  }

  private static Annotations chinese(Path folder, Article article) throws IOException {
    List<Entity> entities = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Quantity> quantities = new ArrayList<>();
    Optional<Half> half = article.half(Language.CHINESE);
    if (half.isPresent()) {
      for (CSVRecord row : rows(folder.resolve("chinese.tsv"))) {
        String id = known(entities, row.get("name")).orElse("e" + (entities.size() + 1));
        if (known(entities, row.get("name")).isEmpty()) {
          entities.add(entity(id, Kind.valueOf(row.get("kind")), row.get("name")));
        }
        int begin = find(article, half.get(), row.get("mention"));
        mentions.add(mention("m" + (mentions.size() + 1), begin, row.get("mention"), id));
      }
      for (CSVRecord row : rows(folder.resolve("figures.tsv"))) {
        int begin = find(article, half.get(), row.get("text"));
        quantities.add(quantity("q" + (quantities.size() + 1), begin, row));
      }
    }
    return new Annotations(
        article.id().value(),
        new Source(article.source().file(), article.source().sha256(), article.source().encoding()),
        new Header("人民日报", article.date(), null, null, null, Map.of(), List.of()),
        List.of(),
        List.of(),
        entities,
        mentions,
        List.of(),
        quantities,
        List.of());
  }

  private static Optional<String> known(List<Entity> entities, String name) {
    return entities.stream()
        .filter(entity -> name.equals(entity.name().get("zh-Hans")))
        .map(Entity::id)
        .findFirst();
  }

  private static List<CSVRecord> rows(Path table) throws IOException {
    try (CSVParser rows = TABLE.parse(Files.newBufferedReader(table))) {
      return rows.getRecords();
    }
  }

  /** The last occurrence in the half, which is in the running text. */
  private static int find(Article article, Half half, String text) {
    int at = article.source().text().lastIndexOf(text);
    assertThat(at).as("'%s' in the article", text).isGreaterThanOrEqualTo(half.span().begin());
    return article.source().toCodePoints(at);
  }

  private static Entity entity(String id, Kind kind, String name) {
    return new Entity(
        id,
        kind,
        null,
        Map.of("zh-Hans", name),
        List.of(),
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of());
  }

  private static Mention mention(String id, int begin, String text, String entity) {
    return new Mention(
        id, begin, begin + text.length(), "zh-Hans", text, entity, null, null, null, null, null);
  }

  private static Quantity quantity(String id, int begin, CSVRecord row) {
    return new Quantity(
        id,
        begin,
        begin + row.get("text").length(),
        "zh-Hans",
        row.get("text"),
        row.get("min").isEmpty() ? null : new BigDecimal(row.get("min")),
        row.get("max").isEmpty() ? null : new BigDecimal(row.get("max")),
        row.get("unit"),
        Map.of(),
        null,
        row.get("approximate").isEmpty() ? null : true,
        null,
        null,
        null,
        null);
  }

  private static void assertStandsWhereItSays(Article article, Annotations aligned) {
    for (Mention mention : aligned.mentions()) {
      assertThat(article.source().slice(new Span(mention.begin(), mention.end())))
          .isEqualTo(mention.text());
    }
  }

  private static String describe(Annotations aligned) {
    Map<String, String> chinese = new LinkedHashMap<>();
    aligned.mentions().forEach(mention -> chinese.put(mention.id(), mention.text()));
    List<String> lines = new ArrayList<>();
    for (Mention mention : aligned.mentions()) {
      if (mention.lang().equals("en")) {
        lines.add(
            mention.text()
                + " <- "
                + (mention.renders() == null ? "" : chinese.get(mention.renders()))
                + (mention.issue() == null
                    ? ""
                    : " | " + mention.rule() + " | " + mention.correct()));
      }
    }
    for (Quantity quantity : aligned.quantities()) {
      if (quantity.lang().equals("en")) {
        lines.add(
            "figure "
                + quantity.text()
                + " "
                + quantity.min()
                + ".."
                + quantity.max()
                + (quantity.issue() == null ? "" : " | " + quantity.issue()));
      }
    }
    for (Annotations.DateMention date : aligned.dates()) {
      if (date.lang().equals("en")) {
        lines.add("date " + date.text() + " " + date.from() + ".." + date.to());
      }
    }
    Map<String, String> names = new LinkedHashMap<>();
    aligned
        .entities()
        .forEach(entity -> names.put(entity.id(), String.valueOf(entity.name().get("en"))));
    for (Entity entity : aligned.entities()) {
      lines.add(
          "entity "
              + entity.kind()
              + " "
              + entity.name().get("en")
              + entity.partOf().stream()
                  .map(parent -> " in " + names.get(parent.parent()))
                  .collect(Collectors.joining()));
    }
    for (Annotations.Event event : aligned.events()) {
      lines.add(
          String.join(
              " ",
              "event",
              event.type(),
              event.trigger().text(),
              event.earliest() + ".." + event.latest(),
              event.basis(),
              String.valueOf(event.status()),
              event.places().stream().map(names::get).toList().toString(),
              event.actors().stream().map(names::get).toList().toString()));
    }
    return String.join("\n", lines) + "\n";
  }
}
