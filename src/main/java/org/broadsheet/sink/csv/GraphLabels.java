package org.broadsheet.sink.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Prefixes;
import org.broadsheet.rdf.Statement;

/** Names that the graphs shared by all articles give: of units and of concepts. */
final class GraphLabels {
  private static final Iri LABEL = new Iri(Prefixes.STANDARD.get("skos") + "prefLabel");

  private final Map<Iri, List<Literal>> labels = new HashMap<>();

  /** Takes up the names in a shared graph. */
  void add(List<Statement> graph) {
    for (Statement statement : graph) {
      if (statement.predicate().equals(LABEL) && statement.object() instanceof Literal name) {
        labels.computeIfAbsent(statement.subject(), subject -> new ArrayList<>()).add(name);
      }
    }
  }

  Stream<Literal> of(Iri subject, Iri property) {
    return property.equals(LABEL)
        ? labels.getOrDefault(subject, List.of()).stream()
        : Stream.empty();
  }
}
