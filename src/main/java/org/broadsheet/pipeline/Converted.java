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

  /** Its source in a list of inputs: digest and file, as {@code sha256sum} has them. */
  public String input() {
    return input(annotations.source().sha256(), annotations.source().file());
  }

  static String input(String sha256, String file) {
    return sha256 + "  " + file;
  }
}
