package org.broadsheet.sink.rio;

import java.io.IOException;
import java.io.InputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** Reads RDF4J Binary, which Jena does not know, into a stream of Jena's. */
public final class RioSource {
  private RioSource() {}

  /**
   * Reads all statements.
   *
   * @throws RiotException when the bytes are no RDF4J Binary
   */
  public static void parseBinary(InputStream in, StreamRDF to) throws IOException {
    RDFParser parser = Rio.createParser(RDFFormat.BINARY);
    parser.setRDFHandler(new Forwarding(to));
    try {
      to.start();
      parser.parse(in);
      to.finish();
    } catch (RDFParseException e) {
      throw new RiotException(e);
    }
  }

  private static final class Forwarding extends AbstractRDFHandler {
    private final StreamRDF to;

    Forwarding(StreamRDF to) {
      this.to = to;
    }

    @Override
    public void handleStatement(Statement statement) {
      Triple triple =
          Triple.create(
              node(statement.getSubject()),
              node(statement.getPredicate()),
              node(statement.getObject()));
      if (statement.getContext() == null) {
        to.triple(triple);
      } else {
        to.quad(Quad.create(node(statement.getContext()), triple));
      }
    }

    private static Node node(Value value) {
      if (value instanceof IRI iri) {
        return NodeFactory.createURI(iri.stringValue());
      }
      if (value instanceof BNode blank) {
        return NodeFactory.createBlankNode(blank.getID());
      }
      if (value instanceof Literal literal) {
        return literal
            .getLanguage()
            .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
            .orElseGet(
                () ->
                    NodeFactory.createLiteralDT(
                        literal.getLabel(),
                        NodeFactory.getType(literal.getDatatype().stringValue())));
      }
      throw new RiotException(value + ": no term of RDF 1.1");
    }
  }
}
