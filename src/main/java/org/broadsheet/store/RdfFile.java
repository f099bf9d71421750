package org.broadsheet.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.broadsheet.digest.DigestIndex;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.sink.SinkException;
import org.broadsheet.sink.riot.JenaTerms;
import org.broadsheet.sink.riot.RdfSource;

/** An RDF file with named graphs, read graph by graph; memory holds one graph. */
public final class RdfFile {
  private final Path file;

  public RdfFile(Path file) {
    this.file = file;
  }

  /**
   * Hands on each graph whole, in the order of the file.
   *
   * @throws SinkException when the file is malformed, has statements outside of named graphs, or
   *     the quads of a graph do not stand together
   */
  public void graphs(BiConsumer<Iri, List<Statement>> each) {
    try {
      new RdfSource(file)
          .parse(ErrorHandlerFactory.errorHandlerStrictNoLogging, new Gathering(each));
    } catch (RiotException e) {
      throw new SinkException(file + ": " + e.getMessage() + "; mend the file and load again", e);
    }
  }

  private final class Gathering extends StreamRDFBase {
    private final BiConsumer<Iri, List<Statement>> each;
    private final DigestIndex done = new DigestIndex();
    private final List<Statement> gathered = new ArrayList<>();
    private Node node = Node.ANY;

    Gathering(BiConsumer<Iri, List<Statement>> each) {
      this.each = each;
    }

    @Override
    public void triple(Triple triple) {
      throw new SinkException(
          file + ": statements outside of named graphs; load a format with graphs, nq or trig");
    }

    @Override
    public void quad(Quad quad) {
      if (quad.isDefaultGraph()) {
        triple(quad.asTriple());
      }
      if (!quad.getGraph().equals(node)) {
        begin(quad.getGraph());
      }
      Iri graph = gathered.isEmpty() ? JenaTerms.iri(node) : gathered.get(0).graph();
      gathered.add(JenaTerms.statement(quad.asTriple(), graph));
    }

    private void begin(Node graph) {
      finish();
      if (done.number(JenaTerms.iri(graph).value()).isPresent()) {
        throw new SinkException(
            "%s: the quads of <%s> do not stand together; sort the file by graph"
                .formatted(file, graph));
      }
      node = graph;
    }

    @Override
    public void finish() {
      if (!gathered.isEmpty()) {
        done.add(gathered.get(0).graph().value());
        each.accept(gathered.get(0).graph(), List.copyOf(gathered));
        gathered.clear();
      }
    }
  }
}
