/** Compiles the gazetteer's tables from collections of facts; repeatable, byte for byte. */
@NullMarked
package org.broadsheet.gazetteer.compile;

import org.jspecify.annotations.NullMarked;
