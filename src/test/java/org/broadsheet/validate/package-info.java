/** The shapes against their examples, and everything that the mapping writes against the shapes. */
@NullMarked
package org.broadsheet.validate;

import org.jspecify.annotations.NullMarked;
