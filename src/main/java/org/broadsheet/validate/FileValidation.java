package org.broadsheet.validate;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.SysRIOT;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.broadsheet.digest.DigestIndex;

/**
 * Validates an RDF file in any format that Jena reads, one graph after the other. Memory holds one
 * graph: the quads of a graph have to stand together, as in our exports.
 */
public final class FileValidation {
  private final GraphValidation validation;

  public FileValidation(GraphValidation validation) {
    this.validation = validation;
  }

  /**
   * Hands on each violation as it is found; a syntax error is one and ends the file.
   *
   * @param file that exists
   */
  public void validate(Path file, Consumer<Violation> found) {
    Graphs graphs = new Graphs(found);
    try {
      RDFParser.source(file.toUri().toString()).errorHandler(new SyntaxErrors()).parse(graphs);
    } catch (RiotException e) {
      found.accept(new Violation(file.toString(), null, String.valueOf(e.getMessage()), null));
    }
  }

  /**
   * Stops at what is not RDF. What the parser only warns of, such as a day that does not exist, the
   * rules report with its node and path.
   */
  private static final class SyntaxErrors implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
      throw new RiotException(SysRIOT.fmtMessage(message, line, column));
    }

    @Override
    public void fatal(String message, long line, long column) {
      error(message, line, column);
    }
  }

  /** Gathers the quads of one graph and validates it when the next begins. */
  private final class Graphs extends StreamRDFBase {
    private final Consumer<Violation> found;
    private final DigestIndex seen = new DigestIndex();
    private Graph gathered = GraphFactory.createDefaultGraph();
    private Node name = Quad.defaultGraphIRI;

    Graphs(Consumer<Violation> found) {
      this.found = found;
    }

    @Override
    public void triple(Triple triple) {
      add(Quad.defaultGraphIRI, triple);
    }

    @Override
    public void quad(Quad quad) {
      add(quad.isDefaultGraph() ? Quad.defaultGraphIRI : quad.getGraph(), quad.asTriple());
    }

    @Override
    public void finish() {
      validation.validate(gathered).forEach(found);
      gathered = GraphFactory.createDefaultGraph();
    }

    private void add(Node graph, Triple triple) {
      if (!graph.equals(name)) {
        if (!gathered.isEmpty()) {
          finish();
          seen.add(name.toString());
        }
        name = graph;
        if (seen.number(graph.toString()).isPresent()) {
          found.accept(
              new Violation(
                  Terms.focus(graph),
                  null,
                  "the quads of a graph stand together; sort the file by graph and validate again",
                  null));
        }
      }
      gathered.add(triple);
    }
  }
}
