package org.broadsheet.query;

import org.apache.jena.graph.Node;

/** What a parameter's value stands for. */
sealed interface Resolution {
  /** Exactly this term. */
  record Resolved(Node term) implements Resolution {}

  /** No term, and why. */
  record Refused(Outcome reason) implements Resolution {}
}
