@NullMarked
package org.broadsheet.pipeline;

import org.jspecify.annotations.NullMarked;
