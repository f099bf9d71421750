package org.broadsheet.portability.rule;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.broadsheet.portability.NodeRule;

/** Graphs without a name cannot be replaced, and not everywhere loaded. */
final class BlankGraph implements NodeRule {
  @Override
  public String id() {
    return "blank-graph";
  }

  @Override
  public String mend() {
    return "name graphs by IRIs";
  }

  @Override
  public Optional<String> problem(Node term, boolean graphName) {
    return graphName && term.isBlank()
        ? Optional.of("graph named by a blank node")
        : Optional.empty();
  }
}
