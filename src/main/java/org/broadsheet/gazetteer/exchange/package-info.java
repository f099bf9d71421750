/** The gazetteer to and from the formats of others. */
@NullMarked
package org.broadsheet.gazetteer.exchange;

import org.jspecify.annotations.NullMarked;
