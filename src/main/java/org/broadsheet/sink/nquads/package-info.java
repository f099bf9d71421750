/** N-Quads as bytes, without an RDF library: graphs are encoded on any thread, then written. */
@NullMarked
package org.broadsheet.sink.nquads;

import org.jspecify.annotations.NullMarked;
