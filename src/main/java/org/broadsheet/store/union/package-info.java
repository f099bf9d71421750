/** Groups over the union of all graphs, matched in TDB2's node identifiers. */
@NullMarked
package org.broadsheet.store.union;

import org.jspecify.annotations.NullMarked;
