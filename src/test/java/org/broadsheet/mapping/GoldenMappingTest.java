package org.broadsheet.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.article.SourceText;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.Quads;
import org.broadsheet.vocab.Nif;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GoldenMappingTest {
  @TestFactory
  Stream<DynamicTest> givesTheExpectedQuads() {
    return each(
        golden -> {
          Map<Iri, List<Statement>> graph =
              Map.of(Base.DEFAULT.articleGraph(golden.article().id()), golden.statements());
          assertThat(Quads.lines(graph)).isEqualTo(Quads.lines(Quads.read(golden.expected())));
        });
  }

  @TestFactory
  Stream<DynamicTest> fillsTheArticlesGraphOnlyAndRepeatsNothing() {
    return each(
        golden -> {
          Iri graph = Base.DEFAULT.articleGraph(golden.article().id());
          List<Statement> statements = golden.statements();
          assertThat(statements).allMatch(statement -> statement.graph().equals(graph));
          assertThat(new HashSet<>(statements)).hasSameSizeAs(statements);
          assertThat(golden.statements()).isEqualTo(statements);
        });
  }

  @TestFactory
  Stream<DynamicTest> cutsEveryAnchorFromItsOffsets() {
    return each(
        golden -> {
          SourceText source = golden.article().source();
          Map<Iri, String> begins = literals(golden.statements(), Nif.beginIndex);
          Map<Iri, String> ends = literals(golden.statements(), Nif.endIndex);
          Map<Iri, String> anchors = literals(golden.statements(), Nif.anchorOf);
          assertThat(anchors).isNotEmpty();
          assertThat(begins.keySet()).isEqualTo(anchors.keySet());
          anchors.forEach(
              (iri, anchor) ->
                  assertThat(
                          codePoints(
                              source, begins.getOrDefault(iri, ""), ends.getOrDefault(iri, "")))
                      .as(iri.value())
                      .isEqualTo(anchor));
        });
  }

  /** The characters between two code points, counted from the start without the product's help. */
  private static String codePoints(SourceText source, String begin, String end) {
    int[] codePoints = source.text().codePoints().toArray();
    int first = Integer.parseInt(begin);
    return new String(codePoints, first, Integer.parseInt(end) - first);
  }

  private static Map<Iri, String> literals(List<Statement> statements, Iri predicate) {
    Map<Iri, String> values = new HashMap<>();
    statements.stream()
        .filter(statement -> statement.predicate().equals(predicate))
        .forEach(
            statement -> values.put(statement.subject(), ((Literal) statement.object()).lexical()));
    return values;
  }

  private interface Check {
    void run(GoldenCase golden) throws Exception;
  }

  private static Stream<DynamicTest> each(Check check) {
    return GoldenCase.all().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> check.run(golden)));
  }
}
