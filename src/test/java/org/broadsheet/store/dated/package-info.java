@NullMarked
package org.broadsheet.store.dated;

import org.jspecify.annotations.NullMarked;
