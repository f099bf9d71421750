/** Composes the stages: articles in, files and stores out, on all cores and in order. */
@NullMarked
package org.broadsheet.pipeline;

import org.jspecify.annotations.NullMarked;
