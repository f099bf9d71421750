@NullMarked
package org.broadsheet.store.union;

import org.jspecify.annotations.NullMarked;
