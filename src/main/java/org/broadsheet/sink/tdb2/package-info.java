/** The embedded TDB2 store. */
@NullMarked
package org.broadsheet.sink.tdb2;

import org.jspecify.annotations.NullMarked;
