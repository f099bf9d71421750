package org.broadsheet.portability.rule;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.broadsheet.portability.NodeRule;

/** Base directions of texts are RDF 1.2. */
final class TextDirection implements NodeRule {
  @Override
  public String id() {
    return "text-direction";
  }

  @Override
  public String mend() {
    return "leave the direction out";
  }

  @Override
  public Optional<String> problem(Node term, boolean graphName) {
    return term.isLiteral() && term.getLiteralBaseDirection() != null
        ? Optional.of("text with a base direction")
        : Optional.empty();
  }
}
