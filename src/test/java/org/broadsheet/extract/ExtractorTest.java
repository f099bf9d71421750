package org.broadsheet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.annotation.AnnotationLines;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.annotation.Annotations.Entity;
import org.broadsheet.annotation.Annotations.Event;
import org.broadsheet.annotation.Annotations.Quantity;
import org.broadsheet.article.Article;
import org.broadsheet.article.Parsed;
import org.broadsheet.article.input.Articles;
import org.broadsheet.article.input.Input;
import org.broadsheet.article.input.ReadOptions;
import org.broadsheet.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;

/** The whole extraction on the two sample articles. */
class ExtractorTest {
  private static final Extractor EXTRACTOR = new Extractor(Gazetteer.bundled());
  private static final List<Article> SAMPLES = samples();
  private static final Annotations CADRES = EXTRACTOR.extract(SAMPLES.get(0));

  private static List<Article> samples() {
    Input folder = new Input.Location(Path.of("samples"));
    try (Stream<Parsed> parsed = Articles.read(List.of(folder), ReadOptions.DEFAULT)) {
      return parsed
          .filter(Parsed.Ok.class::isInstance)
          .map(each -> ((Parsed.Ok) each).article())
          .toList();
    }
  }

  @Test
  void cadresOfFourPrefecturesAreOneEventWithALowerBound() {
    Quantity sent = quantity("五千六百多名");
    assertThat(sent.min()).isEqualByComparingTo(BigDecimal.valueOf(5600));
    assertThat(sent.max()).isNull();
    Event event = eventWith(sent);
    assertThat(event.type()).isEqualTo("SendDown");
    assertThat(event.places().stream().map(names()::get))
        .containsExactly("天水专区", "张掖专区", "定西专区", "临夏回族自治州");
    assertThat(event.latest()).isEqualTo(LocalDate.of(1959, 2, 5));
    assertThat(event.basis()).isEqualTo("dateline");
  }

  @Test
  void incomeIsDatedByItsOwnInterval() {
    Quantity income = quantity("八万四千多元");
    assertThat(income.min()).isEqualByComparingTo(BigDecimal.valueOf(84000));
    assertThat(income.max()).isNull();
    Event event = eventWith(income);
    assertThat(event.earliest()).isEqualTo(LocalDate.of(1959, 1, 1));
    assertThat(event.latest()).isEqualTo(LocalDate.of(1959, 1, 21));
    assertThat(event.basis()).isEqualTo("stated");
  }

  @Test
  void titleAndBodyKeepTheirOwnFigures() {
    Annotations organs = EXTRACTOR.extract(SAMPLES.get(1));
    assertThat(organs.quantities().stream().map(Quantity::text)).contains("近七千", "六千九百多名", "27.5％");
  }

  @Test
  void sameArticleSameAnnotationsOnAnyThread() {
    String once = AnnotationLines.write(CADRES);
    assertThat(
            IntStream.range(0, 8)
                .parallel()
                .mapToObj(run -> AnnotationLines.write(EXTRACTOR.extract(SAMPLES.get(0))))
                .distinct())
        .containsExactly(once);
  }

  private static Quantity quantity(String text) {
    return CADRES.quantities().stream()
        .filter(quantity -> quantity.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static Event eventWith(Quantity quantity) {
    return CADRES.events().stream()
        .filter(event -> event.quantities().contains(quantity.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> names() {
    return CADRES.entities().stream()
        .collect(
            Collectors.toMap(Entity::id, entity -> String.valueOf(entity.name().get("zh-Hans"))));
  }
}
