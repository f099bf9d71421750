package org.broadsheet.portability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.broadsheet.portability.rule.Rules;
import org.broadsheet.rdf.Literal;
import org.broadsheet.rdf.Statement;
import org.broadsheet.validate.Violation;

/**
 * What an export keeps so that every store reads it as it was written. The form of IRIs, the
 * absence of blank nodes and RDF 1.2 and the way files are written are given; what is left to look
 * at are the literals. The case of language tags is not: {@code zh-Hans} is right, and queries
 * compare it by {@code langMatches}.
 */
public final class PortableProfile {
  private static final List<LiteralRule> RULES =
      Rules.LITERAL.stream().filter(Predicate.not(Rules.ADVICE::contains)).toList();

  private PortableProfile() {}

  /** Everything in a graph that some store would change. */
  public static List<Violation> violations(List<Statement> graph) {
    List<Violation> violations = new ArrayList<>();
    for (Statement statement : graph) {
      if (statement.object() instanceof Literal literal) {
        look(statement, literal, violations);
      }
    }
    return violations;
  }

  private static void look(Statement statement, Literal literal, List<Violation> violations) {
    String language = literal.language() == null ? "" : literal.language();
    for (LiteralRule rule : RULES) {
      rule.problem(literal.lexical(), literal.datatype().value(), language)
          .ifPresent(what -> violations.add(violation(statement, what, rule)));
    }
  }

  private static Violation violation(Statement statement, String what, LiteralRule rule) {
    return new Violation(
        statement.subject().value(),
        statement.predicate().value(),
        what + " is not portable; " + rule.mend(),
        null);
  }
}
