/** Measurements that are run by hand; {@code docs/benchmarks.md} has their commands and figures. */
@NullMarked
package org.broadsheet.bench;

import org.jspecify.annotations.NullMarked;
