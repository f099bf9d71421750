package org.broadsheet.pipeline;

import org.broadsheet.annotation.Annotations;

/** An article on its way out: what was found in it, and the graph that says so. */
public final class Converted {
  private final Annotations annotations;
  private final PreparedGraph graph;

  Converted(Annotations annotations, PreparedGraph graph) {
    this.annotations = annotations;
    this.graph = graph;
  }

  public Annotations annotations() {
    return annotations;
  }

  PreparedGraph graph() {
    return graph;
  }

  public SourceDigest source() {
    return new SourceDigest(annotations.source().sha256(), annotations.source().file());
  }
}
