@NullMarked
package org.broadsheet.patch;

import org.jspecify.annotations.NullMarked;
