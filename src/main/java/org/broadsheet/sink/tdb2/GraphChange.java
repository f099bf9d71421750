package org.broadsheet.sink.tdb2;

import java.util.Collection;
import org.apache.jena.sparql.core.Quad;
import org.broadsheet.rdf.Iri;

/**
 * What the replacement of a graph came to.
 *
 * @param deleted quads that the graph no longer holds
 * @param added quads that it did not hold before
 */
public record GraphChange(Iri graph, Collection<Quad> deleted, Collection<Quad> added) {}
