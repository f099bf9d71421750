/**
 * Annotations and gazetteer to neutral {@link org.broadsheet.rdf.Statement}s; mints IRIs; pure;
 * knows no RDF library.
 */
@NullMarked
package org.broadsheet.mapping;

import org.jspecify.annotations.NullMarked;
