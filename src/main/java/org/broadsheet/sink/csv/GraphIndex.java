package org.broadsheet.sink.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.rdf.Term;

/** The statements of a graph by their subjects, and what the shared graphs say of others. */
final class GraphIndex {
  private static final String SEPARATOR = "; ";

  private final Map<Iri, List<Statement>> statements = new LinkedHashMap<>();
  private final GraphLabels labels;

  GraphIndex(List<Statement> graph, GraphLabels labels) {
    this.labels = labels;
    graph.forEach(
        statement ->
            statements
                .computeIfAbsent(statement.subject(), subject -> new ArrayList<>())
                .add(statement));
  }

  /** The subjects, in the order of the graph. */
  Iterable<Iri> subjects() {
    return statements.keySet();
  }

  /** The values of a cell, joined; empty where there are none. */
  String cell(Iri subject, Column column) {
    Stream<Term> nodes = Stream.of(subject);
    for (Iri property : column.path()) {
      nodes = nodes.flatMap(node -> objects(node, property));
    }
    return nodes
        .filter(term -> fits(term, column.language()))
        .map(term -> term.match(Iri::value, Literal::lexical))
        .distinct()
        .collect(Collectors.joining(SEPARATOR));
  }

  boolean is(Iri subject, Iri property, Iri object) {
    return objects(subject, property).anyMatch(object::equals);
  }

  private Stream<Term> objects(Term node, Iri property) {
    return node instanceof Iri subject
        ? Stream.concat(
                statements.getOrDefault(subject, List.of()).stream()
                    .filter(statement -> statement.predicate().equals(property))
                    .map(Statement::object),
                labels.of(subject, property))
            .distinct()
        : Stream.empty();
  }

  private static boolean fits(Term term, String language) {
    return language.isEmpty()
        || (term instanceof Literal literal && language.equals(literal.language()));
  }
}
