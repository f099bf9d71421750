/** Administrative units with dated parents; look-up by name, place and date. */
@NullMarked
package org.broadsheet.gazetteer;

import org.jspecify.annotations.NullMarked;
