package org.broadsheet.portability.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.broadsheet.portability.NodeRule;

/** An IRI without a scheme means something else wherever the file is read from. */
final class RelativeIri implements NodeRule {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  @Override
  public String id() {
    return "relative-iri";
  }

  @Override
  public String mend() {
    return "write IRIs whole";
  }

  @Override
  public Optional<String> problem(Node term, boolean graphName) {
    return term.isURI() && !SCHEME.matcher(term.getURI()).lookingAt()
        ? Optional.of("relative IRI <" + term.getURI() + ">")
        : Optional.empty();
  }
}
