/** Files in every format of Jena RIOT. */
@NullMarked
package org.broadsheet.sink.riot;

import org.jspecify.annotations.NullMarked;
