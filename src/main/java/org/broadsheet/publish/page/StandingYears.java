package org.broadsheet.publish.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.broadsheet.rdf.Iri;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Sem;

/** The years in which a unit stood, to tell it from others of its name. */
final class StandingYears {
  private static final List<Iri> BEGIN =
      List.of(Sem.hasBeginTimeStamp, Sem.hasEarliestBeginTimeStamp, Sem.hasLatestBeginTimeStamp);
  private static final List<Iri> END =
      List.of(Sem.hasEndTimeStamp, Sem.hasLatestEndTimeStamp, Sem.hasEarliestEndTimeStamp);

  private final Graph union;

  StandingYears(Graph union) {
    this.union = union;
  }

  /** {@code 1949–1954}, without a year that is not known; empty where neither is. */
  String of(Node unit) {
    String begin = year(unit, BEGIN);
    String end = year(unit, END);
    return begin.isEmpty() && end.isEmpty() ? "" : begin + "–" + end;
  }

  private String year(Node unit, List<Iri> stamps) {
    return stamps.stream()
        .flatMap(stamp -> days(unit, stamp))
        .map(day -> day.substring(0, Math.min("yyyy".length(), day.length())))
        .findFirst()
        .orElse("");
  }

  private Stream<String> days(Node unit, Iri stamp) {
    return union.stream(unit, JenaTerms.node(stamp), Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted();
  }
}
