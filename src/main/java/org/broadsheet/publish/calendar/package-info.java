/** Counting events by day, kind and place without asking the store for each. */
@NullMarked
package org.broadsheet.publish.calendar;

import org.jspecify.annotations.NullMarked;
