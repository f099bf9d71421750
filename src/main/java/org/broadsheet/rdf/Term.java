package org.broadsheet.rdf;

/** The object of a statement: an IRI or a literal. The output has no blank nodes. */
public sealed interface Term permits Iri, Literal {}
