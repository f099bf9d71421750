package org.broadsheet.portability;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    return graph.stream().flatMap(PortableProfile::violations).toList();
  }

  private static Stream<Violation> violations(Statement statement) {
    return statement.object() instanceof Literal literal
        ? RULES.stream().flatMap(rule -> violation(statement, literal, rule))
        : Stream.empty();
  }

  private static Stream<Violation> violation(
      Statement statement, Literal literal, LiteralRule rule) {
    String language = literal.language() == null ? "" : literal.language();
    return rule.problem(literal.lexical(), literal.datatype().value(), language).stream()
        .map(
            what ->
                new Violation(
                    statement.subject().value(),
                    statement.predicate().value(),
                    what + " is not portable; " + rule.mend(),
                    null));
  }
}
