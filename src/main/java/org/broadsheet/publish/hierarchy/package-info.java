/** What stood within what, by the day, without asking the store for each unit. */
@NullMarked
package org.broadsheet.publish.hierarchy;

import org.jspecify.annotations.NullMarked;
