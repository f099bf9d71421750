/** What an IRI of the data answers with: its description in RDF, and the links that lead on. */
@NullMarked
package org.broadsheet.publish.linked;

import org.jspecify.annotations.NullMarked;
