package org.broadsheet.publish.linked;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.broadsheet.publish.http.Form;
import org.broadsheet.rdf.Prefixes;

/**
 * What the store says of a thing: every statement about it, and statements that point to it, at
 * most {@value #MAX_INCOMING}; of a graph every statement in it, when there are no more than
 * {@value #MAX_GRAPH}.
 */
public record Description(String iri, List<Quad> outgoing, List<Quad> incoming, List<Quad> inside) {
  static final int MAX_INCOMING = 200;
  static final int MAX_GRAPH = 10_000;

  public Description {
    outgoing = List.copyOf(outgoing);
    incoming = List.copyOf(incoming);
    inside = List.copyOf(inside);
  }

  /** Reads it in one transaction. */
  public static Description of(String iri, DatasetGraph store) {
    return of(iri, iri, store);
  }

  /**
   * Reads what a graph holds along with what is said of a thing.
   *
   * @param graph the graph that is the thing, or describes nothing else
   */
  public static Description of(String iri, String graph, DatasetGraph store) {
    Node thing = NodeFactory.createURI(iri);
    return Txn.calculateRead(
        store,
        () -> {
          List<Quad> inside =
              first(store, NodeFactory.createURI(graph), Node.ANY, Node.ANY, MAX_GRAPH + 1);
          return new Description(
              iri,
              first(store, Node.ANY, thing, Node.ANY, MAX_GRAPH),
              first(store, Node.ANY, Node.ANY, thing, MAX_INCOMING),
              inside.size() > MAX_GRAPH ? List.of() : inside);
        });
  }

  /** Whether the store knows nothing of it. */
  public boolean isEmpty() {
    return outgoing.isEmpty() && incoming.isEmpty() && inside.isEmpty();
  }

  /** All of it, each statement once. */
  public Stream<Quad> quads() {
    return Stream.of(outgoing, incoming, inside).flatMap(List::stream).distinct();
  }

  /** What is said of the thing itself. */
  public Description narrow() {
    return new Description(iri, outgoing, List.of(), List.of());
  }

  /** In a form of RDF; TriG tells the graphs, the others their union. */
  public byte[] write(Form form) {
    RDFFormat syntax = form.syntax().orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (form == Form.TRIG) {
      DatasetGraph dataset = DatasetGraphFactory.create();
      Prefixes.STANDARD.forEach(dataset.prefixes()::add);
      quads().forEach(dataset::add);
      RDFWriter.source(dataset).format(syntax).output(out);
    } else {
      Graph graph = GraphFactory.createDefaultGraph();
      Prefixes.STANDARD.forEach(graph.getPrefixMapping()::setNsPrefix);
      quads().map(Quad::asTriple).forEach(graph::add);
      RDFWriter.source(graph).format(syntax).output(out);
    }
    return out.toByteArray();
  }

  private static List<Quad> first(
      DatasetGraph store, Node graph, Node subject, Node object, int limit) {
    List<Quad> quads = new ArrayList<>();
    store.stream(graph, subject, Node.ANY, object).limit(limit).forEach(quads::add);
    return quads;
  }
}
