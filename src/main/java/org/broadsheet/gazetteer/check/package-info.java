/** Finds what cannot be right in a gazetteer's tables. */
@NullMarked
package org.broadsheet.gazetteer.check;

import org.jspecify.annotations.NullMarked;
