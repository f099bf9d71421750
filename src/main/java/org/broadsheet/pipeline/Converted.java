package org.broadsheet.pipeline;

import java.util.List;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;
import org.broadsheet.validate.Violation;

/**
 * An article on its way out: what was found in it, the graph that says so, and which rules that
 * graph breaks.
 */
public record Converted(
    Annotations annotations, Iri graph, List<Statement> statements, List<Violation> violations) {
  /** Its source in a list of inputs: digest and file, as {@code sha256sum} has them. */
  String input() {
    return annotations.source().sha256() + "  " + annotations.source().file();
  }
}
