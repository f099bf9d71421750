/** The difference of two RDF files as RDF Patch, in memory that does not grow with them. */
@NullMarked
package org.broadsheet.patch;

import org.jspecify.annotations.NullMarked;
