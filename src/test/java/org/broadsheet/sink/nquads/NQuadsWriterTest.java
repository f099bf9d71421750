package org.broadsheet.sink.nquads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.rdf.Term;
import org.broadsheet.sink.ExportFormat;
import org.broadsheet.sink.Quads;
import org.broadsheet.sink.StatementWriter;
import org.broadsheet.sink.riot.RiotSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NQuadsWriterTest {
  private static final int REPLACEMENT = 0xfffd;
  private static final Iri GRAPH = new Iri("http://example.org/graph/a");
  private static final Iri OTHER_GRAPH = new Iri("http://example.org/graph/b");

  @Test
  void theBytesAreThoseOfJenaForEveryKindOfTerm() throws IOException {
    for (List<Statement> graph : Quads.graphs().values()) {
      assertThat(own(graph)).isEqualTo(jena(graph));
    }
  }

  @Test
  void theReplacementCharacterIsWrittenAsItIs() throws IOException {
    assertThat(own(List.of(statement(Literal.string("\uFFFD")))))
        .singleElement(STRING)
        .contains("\uFFFD");
  }

  @Test
  void theBytesAreThoseOfJenaForEveryOtherCharacter() throws IOException {
    List<Statement> statements =
        IntStream.rangeClosed(0, 0x2ffff)
            .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
            .filter(point -> point != REPLACEMENT)
            .mapToObj(point -> Literal.string("a" + Character.toString(point) + "b"))
            .map(NQuadsWriterTest::statement)
            .toList();
    assertThat(own(statements)).isEqualTo(jena(statements));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 16_290, 16_291, 16_292, 16_293, 16_383, 16_384, 16_385, 40_000})
  void textsOfAnyLengthPassThroughTheBuffer(int length) throws IOException {
    List<Statement> statements =
        Stream.of("a", "二", "𣲗\n")
            .map(character -> statement(Literal.string(character.repeat(length))))
            .toList();
    assertThat(own(statements)).isEqualTo(jena(statements));
  }

  @Test
  void subjectsAndGraphsMayAlternate() throws IOException {
    List<Statement> statements = new ArrayList<>();
    for (Iri graph : List.of(GRAPH, OTHER_GRAPH, GRAPH)) {
      for (Iri subject : List.of(OTHER_GRAPH, GRAPH, OTHER_GRAPH)) {
        statements.add(new Statement(subject, GRAPH, subject, graph));
      }
    }
    assertThat(own(statements)).isEqualTo(jena(statements));
  }

  @Test
  void whatWasPreparedIsWrittenInItsTurn() throws IOException {
    List<Statement> first = List.of(statement(Literal.string("first")));
    List<Statement> second = List.of(statement(Literal.string("second")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NQuadsWriter writer = new NQuadsWriter(out);
    StatementWriter.Prepared later = writer.prepare(GRAPH, second);
    writer.prepare(GRAPH, List.of(statement(Literal.string("never"))));
    writer.graph(GRAPH, first);
    later.write();
    writer.end();
    assertThat(lines(out)).isEqualTo(jena(List.of(first.get(0), second.get(0))));
  }

  private static Statement statement(Term object) {
    return new Statement(GRAPH, OTHER_GRAPH, object, GRAPH);
  }

  private static List<String> own(List<Statement> statements) throws IOException {
    return written(NQuadsWriter::new, statements);
  }

  private static List<String> jena(List<Statement> statements) throws IOException {
    return written(RiotSink.writer(ExportFormat.NQUADS).orElseThrow(), statements);
  }

  private static List<String> written(StatementWriter.Factory library, List<Statement> statements)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StatementWriter writer = library.open(out);
    writer.graph(GRAPH, statements);
    writer.end();
    return lines(out);
  }

  private static List<String> lines(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
