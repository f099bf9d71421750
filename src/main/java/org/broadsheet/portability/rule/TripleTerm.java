package org.broadsheet.portability.rule;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.broadsheet.portability.NodeRule;

/** Triples about triples are RDF 1.2. */
final class TripleTerm implements NodeRule {
  @Override
  public String id() {
    return "triple-term";
  }

  @Override
  public String mend() {
    return "name the statement by a node of its own";
  }

  @Override
  public Optional<String> problem(Node term, boolean graphName) {
    return term.isTripleTerm() ? Optional.of("triple term") : Optional.empty();
  }
}
