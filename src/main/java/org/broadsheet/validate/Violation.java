package org.broadsheet.validate;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a graph.
 *
 * @param focusNode IRI of what it is wrong with, {@code _:} for a blank node; the file where that
 *     cannot be read
 * @param path IRI of the property, or the path expression of the shape; {@code null} where the node
 *     as a whole is meant
 * @param message what holds for a correct graph
 * @param value the offending value as in N-Triples, {@code null} where there is none
 */
public record Violation(
    String focusNode, @Nullable String path, String message, @Nullable String value)
    implements Comparable<Violation> {
  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::focusNode)
          .thenComparing(violation -> String.valueOf(violation.path()))
          .thenComparing(Violation::message)
          .thenComparing(violation -> String.valueOf(violation.value()));

  @Override
  public int compareTo(Violation other) {
    return ORDER.compare(this, other);
  }

  /** One line for people: focus node, path, message, value. */
  public String line() {
    return focusNode
        + (path == null ? "" : " " + path)
        + ": "
        + message
        + (value == null ? "" : " (found " + value + ")");
  }
}
