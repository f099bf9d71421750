/** A remote store that speaks the SPARQL 1.1 Graph Store Protocol. */
@NullMarked
package org.broadsheet.sink.fuseki;

import org.jspecify.annotations.NullMarked;
