package org.broadsheet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.eclipse.rdf4j.query.QueryLanguage;
import org.eclipse.rdf4j.query.parser.QueryParserUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A query file and its expected answer beside it make a test. */
class CatalogueTest {
  private static final Path FOLDER = Path.of("queries");
  private static final Pattern PARAMETER = Pattern.compile("\\?_(\\w+)");
  private static final Catalogue CATALOGUE = Catalogue.bundled();

  @Test
  void listsEveryFile() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(
              Stream.of(CATALOGUE, Catalogue.exports())
                  .flatMap(catalogue -> catalogue.queries().stream()))
          .extracting(CatalogueQuery::name)
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(file -> FOLDER.relativize(file).toString())
                  .filter(file -> file.endsWith(".rq"))
                  .map(file -> file.substring(0, file.length() - ".rq".length()))
                  .toList());
    }
  }

  @TestFactory
  Stream<DynamicTest> projectsItsColumnsInOrder() {
    return each(
        query -> {
          Query parsed = query.parsed();
          assertThat(parsed.isSelectType()).isTrue();
          assertThat(parsed.getOrderBy()).isNotEmpty();
          assertThat(parsed.getResultVars())
              .isEqualTo(query.header().columns().stream().map(Column::name).toList());
        });
  }

  @TestFactory
  Stream<DynamicTest> usesEveryParameterAndNoOther() {
    return each(
        query -> {
          String body = query.text().replaceAll("(?m)^#.*$", "");
          assertThat(PARAMETER.matcher(body).results().map(match -> match.group(1)))
              .containsOnly(
                  query.header().parameters().stream().map(Parameter::name).toArray(String[]::new));
        });
  }

  @TestFactory
  Stream<DynamicTest> parsesInRdf4j() {
    return each(
        query ->
            assertThat(QueryParserUtil.parseQuery(QueryLanguage.SPARQL, query.text(), null))
                .isNotNull());
  }

  @TestFactory
  Stream<DynamicTest> answersAsExpected() throws IOException {
    Map<String, Map<String, String>> arguments = FixtureStore.arguments();
    QueryRun run = new QueryRun(FixtureStore.whole());
    return each(
        query -> {
          Outcome outcome = run.ask(query, arguments.getOrDefault(query.name(), Map.of()));
          assertThat(outcome).isInstanceOf(Answer.class);
          ByteArrayOutputStream csv = new ByteArrayOutputStream();
          OutputFormat.CSV.rendering().write((Answer) outcome, csv);
          String expected = Files.readString(FOLDER.resolve(query.name() + ".expected.csv"));
          assertThat(expected.lines().count()).as("header and rows").isGreaterThan(1);
          assertThat(csv.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"))
              .isEqualTo(expected);
        });
  }

  private static Stream<DynamicTest> each(Check check) {
    List<CatalogueQuery> queries = CATALOGUE.queries();
    return queries.stream()
        .map(query -> DynamicTest.dynamicTest(query.name(), () -> check.of(query)));
  }

  private interface Check {
    void of(CatalogueQuery query) throws IOException;
  }
}
