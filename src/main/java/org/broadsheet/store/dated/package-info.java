/** Patterns with a period, answered from the part of TDB2's index that holds its days. */
@NullMarked
package org.broadsheet.store.dated;

import org.jspecify.annotations.NullMarked;
