@NullMarked
package org.broadsheet.sink.riot;

import org.jspecify.annotations.NullMarked;
