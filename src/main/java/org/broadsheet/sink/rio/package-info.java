/** Files through RDF4J Rio. */
@NullMarked
package org.broadsheet.sink.rio;

import org.jspecify.annotations.NullMarked;
