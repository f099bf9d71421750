package org.broadsheet.gazetteer.compile;

import org.jspecify.annotations.Nullable;

/**
 * A change in a unit's time.
 *
 * @param before what it was part of before, null if it did not stand
 * @param parent what it is part of afterwards, null if it no longer stands
 */
record Step(Window window, @Nullable Draft before, @Nullable Draft parent) {}
