/** Large sets of keys in little memory. */
@NullMarked
package org.broadsheet.digest;

import org.jspecify.annotations.NullMarked;
