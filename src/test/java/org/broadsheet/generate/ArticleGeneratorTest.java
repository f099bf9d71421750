package org.broadsheet.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.broadsheet.annotation.AnnotationLine;
import org.broadsheet.annotation.AnnotationLines;
import org.broadsheet.annotation.AnnotationReader;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.SourceText;
import org.broadsheet.article.parse.ArticleParser;
import org.broadsheet.extract.Extractor;
import org.broadsheet.gazetteer.Gazetteer;
import org.broadsheet.mapping.ArticleMapper;
import org.broadsheet.mapping.Base;
import org.broadsheet.mapping.Run;
import org.broadsheet.validate.GraphValidation;
import org.junit.jupiter.api.Test;

/** Made-up articles are read as articles, and their truth holds. */
class ArticleGeneratorTest {
  private static final int ARTICLES = 60;

  private final Gazetteer gazetteer = Gazetteer.bundled();
  private final List<GeneratedArticle> articles = generate(7);

  @Test
  void theSeedDecides() {
    assertThat(generate(7)).isEqualTo(articles);
    assertThat(generate(8)).doesNotContainAnyElementsOf(articles);
  }

  @Test
  void theTruthKeepsTheContractOfAnnotations() {
    for (GeneratedArticle generated : articles) {
      AnnotationReader reader =
          new AnnotationReader("truth.jsonl", source -> Optional.of(source(generated)));
      assertThat(reader.read(new BufferedReader(new StringReader(line(generated)))))
          .allSatisfy(read -> assertThat(read).isInstanceOf(AnnotationLine.Ok.class));
    }
  }

  @Test
  void theTruthBecomesAValidGraph() {
    GraphValidation validation = GraphValidation.bundled();
    ArticleMapper mapper = new ArticleMapper(Base.DEFAULT, new Run("test", "0".repeat(64)));
    for (GeneratedArticle generated : articles) {
      assertThat(validation.validate(mapper.map(article(generated), generated.truth())))
          .as(generated.file())
          .isEmpty();
    }
  }

  @Test
  void theExtractionFindsNearlyAllUnitsOfTheGazetteer() {
    Extractor extractor = new Extractor(gazetteer);
    long there = 0;
    long found = 0;
    for (GeneratedArticle generated : articles) {
      Set<String> places = units(extractor.extract(article(generated)));
      Set<String> truth = units(generated.truth());
      there += truth.size();
      found += truth.stream().filter(places::contains).count();
    }
    assertThat(found).isGreaterThan(there * 9 / 10);
  }

  private List<GeneratedArticle> generate(long seed) {
    ArticleGenerator generator = new ArticleGenerator(gazetteer, seed, 200);
    return LongStream.range(0, ARTICLES).mapToObj(generator::article).toList();
  }

  /** Where the Chinese names which unit. */
  private static Set<String> units(Annotations annotations) {
    Map<String, String> units =
        annotations.entities().stream()
            .filter(entity -> entity.gazetteer() != null)
            .collect(Collectors.toMap(Entity::id, entity -> String.valueOf(entity.gazetteer())));
    return annotations.mentions().stream()
        .filter(mention -> mention.lang().equals("zh-Hans"))
        .filter(mention -> units.containsKey(String.valueOf(mention.entity())))
        .map(mention -> mention.begin() + "-" + mention.end() + units.get(mention.entity()))
        .collect(Collectors.toSet());
  }

  private static String line(GeneratedArticle generated) {
    return AnnotationLines.write(generated.truth());
  }

  private static Article article(GeneratedArticle generated) {
    return ((Parsed.Ok) ArticleParser.parse(source(generated))).article();
  }

  private static SourceText source(GeneratedArticle generated) {
    byte[] bytes = generated.text().getBytes(StandardCharsets.UTF_8);
    return new SourceText(
        generated.file(), DigestUtils.sha256Hex(bytes), "UTF-8", generated.text());
  }
}
