package org.broadsheet.validate;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/** Jena's nodes and paths as a {@link Violation} names them. */
final class Terms {
  private Terms() {}

  static String focus(Node node) {
    return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
  }

  static @Nullable String path(@Nullable Path path) {
    if (path == null) {
      return null;
    }
    return path instanceof P_Link link ? link.getNode().getURI() : path.toString();
  }
}
