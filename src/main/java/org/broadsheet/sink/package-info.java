/** Where statements go; the sub-packages know one RDF library or store each. */
@NullMarked
package org.broadsheet.sink;

import org.jspecify.annotations.NullMarked;
