/** Places: finding their names, deciding which place each means, and what each is part of. */
@NullMarked
package org.broadsheet.extract.place;

import org.jspecify.annotations.NullMarked;
