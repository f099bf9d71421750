package org.broadsheet.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** The ontology and the shapes as they ship. */
final class Ontology {
  private Ontology() {}

  static Graph shapes() {
    return load("shapes.ttl");
  }

  /** Every term that the ontology declares. */
  static Set<Node> terms() {
    return load("broadsheet.ttl")
        .find(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
        .mapWith(triple -> triple.getSubject())
        .toSet();
  }

  private static Graph load(String name) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream turtle =
        Ontology.class.getResourceAsStream("/org/broadsheet/ontology/" + name)) {
      if (turtle == null) {
        throw new IllegalStateException(
            "resource ontology/" + name + " is missing from the jar; build it again");
      }
      RDFParser.source(turtle).lang(Lang.TTL).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }
}
