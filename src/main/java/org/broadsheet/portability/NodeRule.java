package org.broadsheet.portability;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** Looks at the terms of a statement as a parser reads them, RDF 1.2 included. */
public interface NodeRule extends Rule {
  /**
   * What a store would change.
   *
   * @param graphName whether the term names a graph
   * @return a phrase that names it; empty where it is portable
   */
  Optional<String> problem(Node term, boolean graphName);
}
