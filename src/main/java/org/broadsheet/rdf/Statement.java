package org.broadsheet.rdf;

/** One quad. The graph is always named: the export has no default graph. */
public record Statement(Iri subject, Iri predicate, Term object, Iri graph) {}
