package org.broadsheet.portability;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Takes statements from a parser and shows their terms to the rules. */
final class StatementScan extends StreamRDFBase {
  private final List<NodeRule> nodeRules;
  private final List<LiteralRule> literalRules;
  private final LineProfile lines;
  private final Hits hits;

  StatementScan(
      List<NodeRule> nodeRules, List<LiteralRule> literalRules, LineProfile lines, Hits hits) {
    this.nodeRules = nodeRules;
    this.literalRules = literalRules;
    this.lines = lines;
    this.hits = hits;
  }

  @Override
  public void triple(Triple triple) {
    Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .forEach(term -> term(term, false));
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
    if (!quad.isDefaultGraph()) {
      term(quad.getGraph(), true);
    }
  }

  private void term(Node term, boolean graphName) {
    for (NodeRule rule : nodeRules) {
      rule.problem(term, graphName).ifPresent(what -> hits.add(rule, what, lines.line()));
    }
    if (term.isLiteral()) {
      literal(term);
    } else if (term.isTripleTerm()) {
      triple(term.getTriple());
    }
  }

  private void literal(Node term) {
    String lexical = term.getLiteralLexicalForm();
    for (LiteralRule rule : literalRules) {
      rule.problem(lexical, term.getLiteralDatatypeURI(), term.getLiteralLanguage())
          .ifPresent(what -> hits.add(rule, what, lines.line()));
    }
  }
}
