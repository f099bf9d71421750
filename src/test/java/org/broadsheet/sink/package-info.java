@NullMarked
package org.broadsheet.sink;

import org.jspecify.annotations.NullMarked;
