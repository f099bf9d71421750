package org.broadsheet.gazetteer;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.broadsheet.gazetteer.Closure.Hop;
import org.broadsheet.gazetteer.PlacementFinding.Kind;
import org.broadsheet.rdf.Iri;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;
import org.broadsheet.vocab.Sem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The definition is a query over all part-ofs, which compares each with each. */
class PlacementFindingsTest {
  private static final Path DEFINITION = Path.of("src/test/resources/findings/by-definition.rq");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void equalTheDefinitionOnRandomHierarchies(long seed) throws IOException {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      List<Hop> hops = RandomHops.of(random);
      assertThat(found(hops)).as("%s", hops).isEqualTo(defined(hops));
    }
  }

  @Test
  void equalTheDefinitionOnTheShippedTables() throws IOException {
    Map<String, List<Hop>> byUnit =
        Gazetteer.bundled().partOfs().stream()
            .map(
                partOf ->
                    new Hop(
                        partOf.unit().value(),
                        partOf.parent().value(),
                        partOf.time().narrowed(),
                        false))
            .collect(groupingBy(Hop::unit));
    for (List<Hop> hops : byUnit.values()) {
      assertThat(found(hops)).as("%s", hops).isEqualTo(defined(hops));
    }
  }

  @Test
  void comeByDayThenByParents() {
    List<Hop> hops =
        List.of(
            hop("b", "1958-01-20", ""),
            hop("c", "1958-01-20", ""),
            hop("a", "1958-01-01", "1958-01-10"));
    assertThat(PlacementFindings.of(hops))
        .containsExactly(
            finding(Kind.GAP, "1958-01-11", "1958-01-19", "a", "b"),
            finding(Kind.GAP, "1958-01-11", "1958-01-19", "a", "c"),
            finding(Kind.TWO_PARENTS, "1958-01-20", null, "b", "c"));
  }

  private static Hop hop(String parent, String begin, String end) {
    return new Hop(
        "unit", parent, new ValidTime(DateNotation.parse(begin), DateNotation.parse(end)), false);
  }

  private static PlacementFinding finding(
      Kind kind, String from, @Nullable String until, String first, String second) {
    return new PlacementFinding(
        "unit",
        kind,
        LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        first,
        second);
  }

  private static Set<List<String>> found(Collection<Hop> hops) {
    return hops.stream().collect(groupingBy(Hop::unit)).values().stream()
        .flatMap(ofUnit -> PlacementFindings.of(ofUnit).stream())
        .map(
            found ->
                List.of(
                    found.unit(),
                    found.kind().words(),
                    String.valueOf(found.from()),
                    String.valueOf(found.until()),
                    found.first(),
                    found.second()))
        .collect(Collectors.toCollection(PlacementFindingsTest::rows));
  }

  private static Set<List<String>> defined(List<Hop> hops) throws IOException {
    Query query = QueryFactory.create(Files.readString(DEFINITION));
    try (QueryExec execution = QueryExec.graph(graph(hops)).query(query).build()) {
      return execution.select().stream()
          .map(
              row ->
                  Stream.of("unit", "finding", "from", "until", "first", "second")
                      .map(column -> text(row, column))
                      .toList())
          .collect(Collectors.toCollection(PlacementFindingsTest::rows));
    }
  }

  private static Set<List<String>> rows() {
    return new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
  }

  private static String text(Binding row, String column) {
    Node term = row.get(Var.alloc(column));
    if (term == null) {
      return "null";
    }
    return term.isURI() ? term.getURI() : term.getLiteralLexicalForm();
  }

  private static Graph graph(List<Hop> hops) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < hops.size(); i++) {
      Hop hop = hops.get(i);
      Node partOf = NodeFactory.createURI("part-of" + i);
      graph.add(partOf, JenaTerms.node(Bs.unit), NodeFactory.createURI(hop.unit()));
      graph.add(partOf, JenaTerms.node(Bs.parent), NodeFactory.createURI(hop.parent()));
      if (hop.attested()) {
        graph.add(NodeFactory.createURI("article"), JenaTerms.node(Bs.attests), partOf);
      }
      date(graph, partOf, Sem.hasBeginTimeStamp, hop.time().begin().earliest());
      date(graph, partOf, Sem.hasLatestBeginTimeStamp, hop.time().begin().latest());
      date(graph, partOf, Sem.hasEarliestEndTimeStamp, hop.time().end().earliest());
      date(graph, partOf, Sem.hasEndTimeStamp, hop.time().end().latest());
    }
    return graph;
  }

  private static void date(Graph graph, Node partOf, Iri property, @Nullable LocalDate day) {
    if (day != null) {
      graph.add(
          partOf,
          JenaTerms.node(property),
          NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    }
  }
}
