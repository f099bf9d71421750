@NullMarked
package org.broadsheet.extract;

import org.jspecify.annotations.NullMarked;
