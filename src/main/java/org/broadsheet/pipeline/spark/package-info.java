/**
 * The conversion on a Spark cluster: a task takes a part of the inputs through the functions of a
 * single machine, the driver commits. The one package that knows Spark and Hadoop, which the
 * cluster provides.
 */
@NullMarked
package org.broadsheet.pipeline.spark;

import org.jspecify.annotations.NullMarked;
