package org.broadsheet.publish.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.broadsheet.publish.http.Form;
import org.broadsheet.publish.http.Negotiation;
import org.broadsheet.publish.http.Reply;

/** The endpoint in the terms of https://www.w3.org/TR/sparql11-service-description/. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "N-Triples",
          "JSON-LD",
          "RDF_XML",
          "TriG",
          "N-Quads");

  private ServiceDescription() {}

  /** In the form of RDF that the request prefers, Turtle where it prefers none. */
  static Reply reply(HttpServletRequest request, Limits limits) {
    Form form = Negotiation.choose(request.getHeader("Accept"), Form.RDF).orElse(Form.TURTLE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph(request.getRequestURL().toString(), limits))
        .format(form.syntax().orElseThrow())
        .output(out);
    return Reply.of(
            HttpServletResponse.SC_OK, form.mediaType() + "; charset=utf-8", out.toByteArray())
        .with("Vary", "Accept");
  }

  private static Graph graph(String endpoint, Limits limits) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("rdfs", RDFS.getURI());
    Node service = NodeFactory.createURI(endpoint);
    graph.add(service, RDF.type.asNode(), sd("Service"));
    graph.add(service, sd("endpoint"), service);
    graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
    graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
    RESULTS.forEach(
        format -> graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format)));
    graph.add(
        service,
        RDFS.comment.asNode(),
        NodeFactory.createLiteralLang(
            "A query is given up after %d seconds; an answer has at most %d rows."
                .formatted(limits.timeout().toSeconds(), limits.rows()),
            "en"));
    return graph;
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }
}
