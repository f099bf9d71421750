/** The embedded store: opening and healing it, its closure, its backups. */
@NullMarked
package org.broadsheet.store;

import org.jspecify.annotations.NullMarked;
