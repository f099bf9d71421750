/**
 * RDF terms and statements without an RDF library: what mapping hands to the sinks and what the
 * generated vocabulary is made of.
 */
@NullMarked
package org.broadsheet.rdf;

import org.jspecify.annotations.NullMarked;
