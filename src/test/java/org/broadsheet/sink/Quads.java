package org.broadsheet.sink;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.rdf.Term;
import org.broadsheet.sink.riot.JenaTerms;

/** N-Quads as neutral statements, and data sets as sorted lines that can be compared. */
public final class Quads {
  static final Path STATEMENTS = Path.of("src/test/resources/sink/statements.nq");

  private Quads() {}

  /** The graphs of the sinks' test data in the order of the file. */
  public static Map<Iri, List<Statement>> graphs() {
    return read(STATEMENTS);
  }

  public static Map<Iri, List<Statement>> read(Path file) {
    Map<Iri, List<Statement>> graphs = new LinkedHashMap<>();
    AsyncParser.of(RDFParser.source(file.toUri().toString()))
        .streamQuads()
        .map(Quads::statement)
        .forEach(
            statement ->
                graphs.computeIfAbsent(statement.graph(), key -> new ArrayList<>()).add(statement));
    return graphs;
  }

  /** Hands all graphs to the sink and closes it. */
  public static void write(Map<Iri, List<Statement>> graphs, StatementSink sink) {
    try (sink) {
      graphs.forEach(sink::graph);
      sink.finish();
    }
  }

  public static SortedSet<String> lines(Map<Iri, List<Statement>> graphs) {
    SortedSet<String> lines = new TreeSet<>();
    graphs.values().forEach(list -> list.forEach(s -> lines.add(line(JenaTerms.quad(s)))));
    return lines;
  }

  public static SortedSet<String> lines(DatasetGraph dataset) {
    SortedSet<String> lines = new TreeSet<>();
    dataset.find().forEachRemaining(quad -> lines.add(line(quad)));
    return lines;
  }

  /** The lines of {@link #lines} with all graphs merged into the default graph. */
  public static SortedSet<String> union(Map<Iri, List<Statement>> graphs) {
    SortedSet<String> lines = new TreeSet<>();
    graphs
        .values()
        .forEach(
            list ->
                list.forEach(
                    s -> lines.add(line(Quad.create(Quad.defaultGraphIRI, JenaTerms.triple(s))))));
    return lines;
  }

  private static String line(Quad quad) {
    String graph = quad.isDefaultGraph() ? "" : NodeFmtLib.strNT(quad.getGraph()) + " ";
    return graph
        + NodeFmtLib.strNT(quad.getSubject())
        + " "
        + NodeFmtLib.strNT(quad.getPredicate())
        + " "
        + NodeFmtLib.strNT(quad.getObject());
  }

  private static Statement statement(Quad quad) {
    return new Statement(
        iri(quad.getSubject()),
        iri(quad.getPredicate()),
        term(quad.getObject()),
        iri(quad.getGraph()));
  }

  private static Term term(Node node) {
    if (node.isURI()) {
      return iri(node);
    }
    String language = node.getLiteralLanguage();
    return new Literal(
        node.getLiteralLexicalForm(),
        new Iri(node.getLiteralDatatypeURI()),
        language.isEmpty() ? null : language);
  }

  private static Iri iri(Node node) {
    return new Iri(node.getURI());
  }
}
