/** One table a class, for people without RDF. */
@NullMarked
package org.broadsheet.sink.csv;

import org.jspecify.annotations.NullMarked;
