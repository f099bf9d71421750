@NullMarked
package org.broadsheet.sink.tdb2;

import org.jspecify.annotations.NullMarked;
