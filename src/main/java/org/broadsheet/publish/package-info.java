/**
 * The archive as a site over one store: the server and what every answer of it has in common.
 * {@code sparql} is the query endpoint, {@code text} the full-text index, {@code linked} what an
 * IRI of the data answers with, {@code page} the pages for readers.
 */
@NullMarked
package org.broadsheet.publish;

import org.jspecify.annotations.NullMarked;
