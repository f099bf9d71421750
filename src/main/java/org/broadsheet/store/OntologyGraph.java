package org.broadsheet.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.riot.JenaTerms;

/** The ontology that ships with the project, as the statements of a graph. */
public final class OntologyGraph {
  private static final String RESOURCE = "/org/broadsheet/ontology/broadsheet.ttl";

  private OntologyGraph() {}

  /** Ordered by subject, predicate, object. */
  public static List<Statement> statements(Iri graph) {
    return load().stream()
        .map(triple -> JenaTerms.statement(triple, graph))
        .sorted(
            Comparator.comparing((Statement statement) -> statement.subject().value())
                .thenComparing(statement -> statement.predicate().value())
                .thenComparing(statement -> statement.object().toString()))
        .toList();
  }

  private static Graph load() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream turtle = OntologyGraph.class.getResourceAsStream(RESOURCE)) {
      if (turtle == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      RDFParser.source(turtle).lang(Lang.TTL).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return graph;
  }
}
