package org.broadsheet.query;

import java.util.List;
import org.apache.jena.graph.Node;

/** What a parameter's value stands for. */
public sealed interface Resolution {
  /**
   * Exactly this term.
   *
   * @param shown the value as people read it
   * @param notes what to know of it
   */
  record Resolved(Node term, String shown, List<String> notes) implements Resolution {
    public Resolved {
      notes = List.copyOf(notes);
    }

    public Resolved(Node term, String shown) {
      this(term, shown, List.of());
    }
  }

  /** No term, and why. */
  record Refused(Outcome reason) implements Resolution {}
}
