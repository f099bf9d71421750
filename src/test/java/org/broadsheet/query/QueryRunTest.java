package org.broadsheet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.broadsheet.query.Outcome.Invalid;
import org.broadsheet.query.Outcome.Undecided;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunTest {
  private static final String PLACE = "https://w3id.org/broadsheet/data/place/";
  private static final QueryRun RUN = new QueryRun(FixtureStore.whole());

  @ParameterizedTest
  @CsvSource({
    "东河省, donghe",
    "Donghe Province, donghe",
    "东河, donghe",
    "Donghe, donghe",
    "donghe, donghe",
    PLACE + "donghe, donghe",
    "清河县, qinghe-xian",
    "' 清河縣 ', qinghe-xian",
    "QINGHE COUNTY, qinghe-xian",
    "place/qinghe-xian, qinghe-xian",
    "Qingh County, qinghe-xian",
    "云山, yunshan-zhuanqu",
    "Yunshan Special District, yunshan-zhuanqu"
  })
  void takesAnIriOrAName(String name, String place) {
    assertThat(rows(name)).isEqualTo(rows(PLACE + place));
  }

  @Test
  void aNameMeansWhatBoreItOnTheDay() {
    assertThat(parents("云山", "1975-01-01"))
        .isInstanceOfSatisfying(
            Answer.class,
            answer ->
                assertThat(Answer.text(answer.rows().get(0), "unit"))
                    .isEqualTo(PLACE + "yunshan-diqu"));
    assertThat(parents("清河", "1990-01-01"))
        .isInstanceOfSatisfying(
            Answer.class,
            answer ->
                assertThat(Answer.text(answer.rows().get(0), "unit"))
                    .isEqualTo(PLACE + "qinghe-shi"));
  }

  @Test
  void notesAUnitThatDidNotStandOnTheDay() {
    assertThat(parents("清河市", "1959-02-08"))
        .isInstanceOfSatisfying(
            Answer.class,
            answer ->
                assertThat(answer.notes())
                    .satisfiesExactly(
                        note ->
                            assertThat(note)
                                .contains(PLACE + "qinghe-shi", "did not stand on 1959-02-08"),
                        note ->
                            assertThat(note)
                                .isEqualTo(
                                    "unit: level change, 1983-03-01: 清河县 → 清河市; source:"
                                        + " Handbook of an invented country")));
    assertThat(parents("清河市", "1990-01-01"))
        .isInstanceOfSatisfying(
            Answer.class,
            answer -> {
              assertThat(answer.notes()).isEmpty();
              assertThat(answer.heading()).endsWith(": 清河市, 1990-01-01");
            });
  }

  @Test
  void notesAnIriThatTheStoreDoesNotKnow() {
    assertThat(parents(PLACE + "nowhere", "1959-02-08"))
        .isInstanceOfSatisfying(
            Answer.class,
            answer ->
                assertThat(answer.notes())
                    .containsExactly(
                        "unit: the store knows nothing called <"
                            + PLACE
                            + "nowhere>; check its spelling"));
  }

  @Test
  void refusesARangeThatEndsBeforeItBegins() {
    assertThat(ask("timeline/upper-bound-only", "from", "1960-01-01", "to", "1959-01-01"))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.message())
                    .contains("from 1960-01-01 is after to 1959-01-01, exchange the two"));
  }

  @Test
  void aYearOrMonthStandsForItsFirstAndLastDay() {
    String question = "timeline/upper-bound-only";
    assertThat(ask(question, "from", "1959", "to", "1959-12"))
        .usingRecursiveComparison()
        .isEqualTo(ask(question, "from", "1959-01-01", "to", "1959-12-31"));
    assertThat(parents("东河省", "1959-02"))
        .isEqualTo(
            new Invalid(
                "on: '1959-02' is not a day but a year or month; give one of its days, such as"
                    + " 1959-02-08"));
    assertThat(ask(question, "from", "1959-13", "to", "1959"))
        .isEqualTo(new Invalid("from: '1959-13' is not a day that exists, such as 1959-01-01"));
  }

  @Test
  void refusesAKindOfEventThatThereIsNot() {
    String none = "https://w3id.org/broadsheet/ns#None";
    assertThat(
            ask("timeline/events-of-type", "type", none, "from", "1959-01-01", "to", "1959-12-31"))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void notesWordsThatNothingIsCalled() {
    assertThat(ask("hierarchy/same-name-on", "on", "1959-02-08", "name", "Daqiao County"))
        .isInstanceOfSatisfying(
            Answer.class,
            answer ->
                assertThat(answer.notes())
                    .containsExactly(
                        "name: no unit bears this name; give the full Chinese name, such as 城关区"));
    assertThat(ask("timeline/figures-for-measure", "measure", "无", "from", "1959", "to", "1959"))
        .isInstanceOfSatisfying(
            Answer.class,
            answer -> assertThat(answer.notes()).singleElement().asString().contains("counted"));
  }

  @Test
  void looksForUncertainFactsInOneArticle() {
    String article = "https://w3id.org/broadsheet/data/article/1958-06-01-p3-f";
    assertThat(ask("evidence/below-confidence", "confidence", "0.7", "article", article + "/zh"))
        .isInstanceOfSatisfying(
            Answer.class,
            answer ->
                assertThat(answer.rows())
                    .hasSize(2)
                    .allSatisfy(
                        row -> assertThat(Answer.text(row, "fact")).startsWith(article + "/")));
  }

  @Test
  void namesTheKindsOfEventsForOneThatIsNone() {
    assertThat(
            ask("timeline/events-of-type", "type", "Sen", "from", "1959-01-01", "to", "1959-12-31"))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.message()).contains("SendDown"));
  }

  @Test
  void listsTheCandidatesOfAnAmbiguousName() {
    assertThat(parents("大桥县", "1959-02-08"))
        .isInstanceOfSatisfying(
            Undecided.class,
            undecided -> {
              assertThat(undecided.candidates())
                  .extracting(candidate -> candidate.iri().getURI())
                  .contains(PLACE + "daqiao-xian-donghe", PLACE + "daqiao-xian-xishan");
              assertThat(undecided.message())
                  .contains("unit: '大桥县' may mean several", "<" + PLACE + "daqiao-xian-donghe>");
            });
  }

  @Test
  void listsWhatAnUnknownNameIsPartOf() {
    assertThat(parents("山县", "1959-02-08")).isInstanceOf(Undecided.class);
    assertThat(parents("平", "1959-02-08"))
        .isInstanceOfSatisfying(
            Undecided.class,
            undecided ->
                assertThat(undecided.candidates())
                    .extracting(Candidate::label)
                    .containsExactly("平湖县"));
    assertThat(parents("无此县", "1959-02-08"))
        .isInstanceOfSatisfying(
            Undecided.class,
            undecided -> assertThat(undecided.message()).contains("nothing is called '无此县'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SendDown",
        "senddown",
        "bs:SendDown",
        "https://w3id.org/broadsheet/ns#SendDown",
        "下放",
        "sending down"
      })
  void takesAKindOfEventByNameIriOrLabel(String type) {
    assertThat(
            ask("timeline/events-of-type", "type", type, "from", "1959-01-01", "to", "1959-12-31"))
        .isInstanceOfSatisfying(Answer.class, answer -> assertThat(answer.rows()).hasSize(8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1959-02-30", "1959", "8. Februar 1959", "1959-02-08Z", ""})
  void refusesADayThatDoesNotExist(String day) {
    assertThat(parents("东河省", day))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> assertThat(invalid.message()).contains("on: '" + day + "' is not a day"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:x> } UNION { ?s ?p ?o } #",
        "http://example.org/a b",
        "http://example.org/\"><x",
        "http://[example.org/"
      })
  void refusesAnIriThatIsNone(String iri) {
    assertThat(ask("evidence/sentence-behind", "fact", iri)).isInstanceOf(Invalid.class);
    assertThat(parents(iri, "1959-02-08")).isInstanceOf(Invalid.class);
  }

  @Test
  void takesTextForTextAlone() {
    assertThat(ask("hierarchy/same-name-on", "on", "1959-02-08", "name", "\" || true) } # 大桥县"))
        .isInstanceOfSatisfying(Answer.class, answer -> assertThat(answer.rows()).isEmpty());
  }

  @Test
  void saysWhatIsMissingAndWhatIsTooMuch() {
    assertThat(ask("hierarchy/parents-on", "unit", "东河省", "at", "1959-02-08"))
        .isEqualTo(
            new Invalid(
                "hierarchy/parents-on: missing: --param on=1959-02-08; no such parameter: at;"
                    + " `broadsheet query --list` shows what it takes"));
  }

  @Test
  void runsAQueryOfTheReadersOwn() {
    assertThat(RUN.ask("SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/broadsheet/ns#PartOf> }"))
        .isInstanceOfSatisfying(
            Answer.class,
            answer -> assertThat(Answer.text(answer.rows().get(0), "n")).isEqualTo("25"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/query/syntax-faults.tsv", delimiter = '\t', numLinesToSkip = 1)
  void saysWhereAQueryIsNone(String query, String message) {
    assertThat(RUN.ask(query)).isEqualTo(new Invalid(message));
  }

  private static List<Binding> rows(String unit) {
    Outcome outcome = parents(unit, "1959-02-08");
    assertThat(outcome).isInstanceOf(Answer.class);
    return ((Answer) outcome).rows();
  }

  private static Outcome parents(String unit, String day) {
    return ask("hierarchy/parents-on", "unit", unit, "on", day);
  }

  private static Outcome ask(String query, String... arguments) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      map.put(arguments[i], arguments[i + 1]);
    }
    return RUN.ask(Catalogue.bundled().find(query).orElseThrow(), map);
  }
}
