@NullMarked
package org.broadsheet.sink.csv;

import org.jspecify.annotations.NullMarked;
