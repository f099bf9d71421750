package org.broadsheet.publish.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.vocab.Bs;

/** An event that was neither only planned nor denied, with its day on timelines. */
record DatedEvent(Node iri, LocalDate day) implements Comparable<DatedEvent> {
  private static final Node DATE = JenaTerms.node(Bs.timelineDate);
  private static final Node STATUS = JenaTerms.node(Bs.eventStatus);
  private static final Comparator<DatedEvent> ORDER =
      Comparator.comparing(DatedEvent::day).thenComparing(event -> event.iri().toString());

  static Stream<DatedEvent> all(Graph graph) {
    return matching(graph, Node.ANY);
  }

  static Stream<DatedEvent> on(LocalDate day, Graph graph) {
    return matching(graph, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
  }

  private static Stream<DatedEvent> matching(Graph graph, Node date) {
    return graph.stream(Node.ANY, DATE, date)
        .filter(triple -> !graph.contains(triple.getSubject(), STATUS, Node.ANY))
        .flatMap(triple -> of(triple).stream());
  }

  private static Optional<DatedEvent> of(Triple triple) {
    try {
      Node date = triple.getObject();
      return date.isLiteral() && triple.getSubject().isURI()
          ? Optional.of(
              new DatedEvent(triple.getSubject(), LocalDate.parse(date.getLiteralLexicalForm())))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public int compareTo(DatedEvent other) {
    return ORDER.compare(this, other);
  }
}
