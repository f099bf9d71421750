/** Tests of the portability rules. */
@NullMarked
package org.broadsheet.portability;

import org.jspecify.annotations.NullMarked;
