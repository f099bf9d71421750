/** Options of conversions, worded once for the command line and for the cluster. */
@NullMarked
package org.broadsheet.pipeline.options;

import org.jspecify.annotations.NullMarked;
