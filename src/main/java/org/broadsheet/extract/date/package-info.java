/**
 * Dates and intervals of a Chinese text: absolute, with borrowed years and months, relative to the
 * report's day, festivals and solar terms. What cannot be put on the calendar is left out.
 */
@NullMarked
package org.broadsheet.extract.date;

import org.jspecify.annotations.NullMarked;
