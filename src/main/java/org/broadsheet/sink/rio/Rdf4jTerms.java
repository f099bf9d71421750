package org.broadsheet.sink.rio;

import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.rdf.Term;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Neutral terms and statements as RDF4J's. */
final class Rdf4jTerms {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private Rdf4jTerms() {}

  static org.eclipse.rdf4j.model.Statement statement(Statement statement) {
    return VALUES.createStatement(
        iri(statement.subject()),
        iri(statement.predicate()),
        value(statement.object()),
        iri(statement.graph()));
  }

  static org.eclipse.rdf4j.model.Statement triple(Statement statement) {
    return VALUES.createStatement(
        iri(statement.subject()), iri(statement.predicate()), value(statement.object()));
  }

  private static IRI iri(Iri iri) {
    return VALUES.createIRI(iri.value());
  }

  private static Value value(Term term) {
    return term.match(Rdf4jTerms::iri, Rdf4jTerms::literal);
  }

  private static Value literal(Literal literal) {
    return literal.language() != null
        ? VALUES.createLiteral(literal.lexical(), literal.language())
        : VALUES.createLiteral(literal.lexical(), iri(literal.datatype()));
  }
}
