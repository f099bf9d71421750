package org.broadsheet.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileValidationTest {
  private static final String ISSUE = "https://w3id.org/broadsheet/data/issue/x/1959-02-08";
  private static final String TYPE =
      "<%s> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/PublicationIssue>"
          .formatted(ISSUE);
  private static final String PAPER =
      "<%s> <https://schema.org/isPartOf> <https://w3id.org/broadsheet/data/newspaper/x>"
          .formatted(ISSUE);
  private static final String DATE =
      "<%s> <https://schema.org/datePublished> \"%s\"^^<http://www.w3.org/2001/XMLSchema#date>";

  @TempDir private Path folder;

  @Test
  void passesEachGraphThatIsWhole() throws IOException {
    assertThat(
            validate(
                quad(TYPE, 1),
                quad(PAPER, 1),
                quad(date("1959-02-08"), 1),
                quad(TYPE, 2),
                quad(PAPER, 2),
                quad(date("1959-02-08"), 2)))
        .isEmpty();
  }

  @Test
  void judgesEachGraphAlone() throws IOException {
    assertThat(validate(quad(TYPE, 1), quad(PAPER, 1), quad(date("1959-02-08"), 2)))
        .extracting(Violation::focusNode, Violation::path)
        .containsExactly(tuple(ISSUE, "https://schema.org/datePublished"));
  }

  @Test
  void namesADayThatDoesNotExistWithItsNodeAndPath() throws IOException {
    assertThat(validate(quad(TYPE, 1), quad(PAPER, 1), quad(date("1959-02-30"), 1)))
        .isNotEmpty()
        .allSatisfy(
            violation -> {
              assertThat(violation.focusNode()).isEqualTo(ISSUE);
              assertThat(violation.path()).isEqualTo("https://schema.org/datePublished");
              assertThat(violation.line()).contains("1959-02-30");
            });
  }

  @Test
  void reportsAGraphThatIsTornApart() throws IOException {
    assertThat(
            validate(
                quad(TYPE, 1),
                quad(PAPER, 1),
                quad(date("1959-02-08"), 1),
                quad(TYPE, 2),
                quad(PAPER, 2),
                quad(date("1959-02-08"), 2),
                quad(PAPER, 1)))
        .extracting(Violation::focusNode)
        .containsExactly("https://w3id.org/broadsheet/data/graph/1");
  }

  @Test
  void reportsASyntaxErrorWithItsLine() throws IOException {
    assertThat(validate(quad(TYPE, 1), "<https://x/y> ."))
        .filteredOn(violation -> violation.focusNode().endsWith("graphs.nq"))
        .singleElement()
        .extracting(Violation::message)
        .asString()
        .contains("line: 2");
  }

  private static String date(String day) {
    return DATE.formatted(ISSUE, day);
  }

  private static String quad(String triple, int graph) {
    return triple + " <https://w3id.org/broadsheet/data/graph/" + graph + "> .";
  }

  private List<Violation> validate(String... lines) throws IOException {
    Path file = Files.write(folder.resolve("graphs.nq"), List.of(lines));
    List<Violation> found = new ArrayList<>();
    new FileValidation(GraphValidation.bundled()).validate(file, found::add);
    return found;
  }
}
