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
}
