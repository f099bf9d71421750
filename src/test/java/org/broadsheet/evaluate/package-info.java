@NullMarked
package org.broadsheet.evaluate;

import org.jspecify.annotations.NullMarked;
