package org.broadsheet.portability.rule;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.broadsheet.portability.NodeRule;

/** Long IRIs are cut or refused. */
final class LongIri implements NodeRule {
  private static final int LIMIT = 1_000;

  @Override
  public String id() {
    return "long-iri";
  }

  @Override
  public String mend() {
    return "keep IRIs under 1,000 characters";
  }

  @Override
  public Optional<String> problem(Node term, boolean graphName) {
    return term.isURI() && term.getURI().length() >= LIMIT
        ? Optional.of("IRI of %,d characters".formatted(term.getURI().length()))
        : Optional.empty();
  }
}
