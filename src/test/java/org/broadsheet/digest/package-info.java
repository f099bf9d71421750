@NullMarked
package org.broadsheet.digest;

import org.jspecify.annotations.NullMarked;
