/** What a position in a text is about: the names around it and the places that it tells of. */
@NullMarked
package org.broadsheet.extract.context;

import org.jspecify.annotations.NullMarked;
