@NullMarked
package org.broadsheet.sink.nquads;

import org.jspecify.annotations.NullMarked;
