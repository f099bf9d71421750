/**
 * Figures of a Chinese text as written: numerals of every system, bounds, units, what is counted
 * and where. Nothing is computed from them.
 */
@NullMarked
package org.broadsheet.extract.quantity;

import org.jspecify.annotations.NullMarked;
