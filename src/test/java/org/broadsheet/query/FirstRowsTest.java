package org.broadsheet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The first rows are those that the whole answer begins with. */
class FirstRowsTest {
  private static final QueryRun RUN = new QueryRun(FixtureStore.whole());

  @TestFactory
  Stream<DynamicTest> beginTheAnswer() throws IOException {
    Map<String, Map<String, String>> arguments = FixtureStore.arguments();
    return Catalogue.bundled().queries().stream()
        .flatMap(
            query ->
                Stream.of(
                        arguments.getOrDefault(query.name(), Map.of()),
                        needed(query, arguments.getOrDefault(query.name(), Map.of())))
                    .distinct()
                    .map(
                        values ->
                            DynamicTest.dynamicTest(
                                query.name() + " " + values, () -> agrees(query, values))));
  }

  @Test
  void someAnswersAreComputedByThing() {
    assertThat(Catalogue.bundled().queries())
        .filteredOn(query -> query.header().parameters().stream().allMatch(Parameter::optional))
        .filteredOn(query -> FirstKey.of(query.parsed()).isPresent())
        .extracting(CatalogueQuery::name)
        .containsExactlyInAnyOrder(
            "evidence/attested-outside-dates",
            "evidence/not-in-gazetteer",
            "hierarchy/gaps-and-double-parents");
  }

  private static void agrees(CatalogueQuery query, Map<String, String> values) {
    Answer whole = (Answer) RUN.ask(query, values);
    int rows = whole.rows().size();
    IntStream.rangeClosed(1, rows + 1)
        .forEach(
            count -> {
              Answer first = (Answer) RUN.first(count, query, values);
              assertThat(texts(first)).isEqualTo(texts(whole.first(count)));
              assertThat(first.columns()).isEqualTo(whole.columns());
              assertThat(first.notes().stream().anyMatch(note -> note.contains("more follow")))
                  .isEqualTo(count < rows);
            });
  }

  private static List<List<String>> texts(Answer answer) {
    return answer.rows().stream()
        .map(row -> answer.columns().stream().map(column -> Answer.text(row, column)).toList())
        .toList();
  }

  /** The arguments without those that the question can do without. */
  private static Map<String, String> needed(CatalogueQuery query, Map<String, String> arguments) {
    Map<String, String> needed = new LinkedHashMap<>(arguments);
    query.header().parameters().stream()
        .filter(Parameter::optional)
        .map(Parameter::name)
        .forEach(needed::remove);
    return needed;
  }
}
