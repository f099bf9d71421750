/** Tests of the conversion on Spark, in local mode. */
@NullMarked
package org.broadsheet.pipeline.spark;

import org.jspecify.annotations.NullMarked;
