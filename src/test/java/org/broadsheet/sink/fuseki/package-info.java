@NullMarked
package org.broadsheet.sink.fuseki;

import org.jspecify.annotations.NullMarked;
