package org.broadsheet.sink.riot;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.rdf.Term;
import org.broadsheet.sink.SinkException;

/** Neutral terms and statements as Jena's. */
public final class JenaTerms {
  private JenaTerms() {}

  public static Node node(Term term) {
    return term.match(JenaTerms::iri, JenaTerms::literal);
  }

  private static Node iri(Iri iri) {
    return NodeFactory.createURI(iri.value());
  }

  public static Triple triple(Statement statement) {
    return Triple.create(
        node(statement.subject()), node(statement.predicate()), node(statement.object()));
  }

  public static Quad quad(Statement statement) {
    return Quad.create(node(statement.graph()), triple(statement));
  }

  private static Node literal(Literal literal) {
    return literal.language() != null
        ? NodeFactory.createLiteralLang(literal.lexical(), literal.language())
        : NodeFactory.createLiteralDT(
            literal.lexical(),
            TypeMapper.getInstance().getSafeTypeByName(literal.datatype().value()));
  }

  /**
   * The neutral form of a quad.
   *
   * @throws SinkException when it holds a blank node, which no export of ours does
   */
  public static Statement statement(Quad quad) {
    return statement(quad.asTriple(), iri(quad.getGraph()));
  }

  /**
   * The neutral form of a triple of a graph.
   *
   * @throws SinkException when it holds a blank node
   */
  public static Statement statement(Triple triple, Iri graph) {
    return new Statement(
        iri(triple.getSubject()), iri(triple.getPredicate()), term(triple.getObject()), graph);
  }

  /**
   * The neutral form of an IRI.
   *
   * @throws SinkException when the node is another term
   */
  public static Iri iri(Node node) {
    if (!node.isURI()) {
      throw new SinkException(node + " is no IRI; name every node, ours have no blank ones");
    }
    return new Iri(node.getURI());
  }

  private static Term term(Node node) {
    if (!node.isLiteral()) {
      return iri(node);
    }
    String language = node.getLiteralLanguage();
    return new Literal(
        node.getLiteralLexicalForm(),
        new Iri(node.getLiteralDatatypeURI()),
        language.isEmpty() ? null : language);
  }
}
