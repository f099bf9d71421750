package org.broadsheet.pipeline;

import java.util.List;
import org.broadsheet.annotation.Annotations;
import org.broadsheet.rdf.Iri;
import org.broadsheet.rdf.Statement;

/** An article on its way out: what was found in it, and the graph that says so. */
public record Converted(Annotations annotations, Iri graph, List<Statement> statements) {}
