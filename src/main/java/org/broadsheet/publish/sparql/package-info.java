/** The SPARQL endpoint: queries only, within limits, and nothing fetched from anywhere. */
@NullMarked
package org.broadsheet.publish.sparql;

import org.jspecify.annotations.NullMarked;
