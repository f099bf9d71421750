@NullMarked
package org.broadsheet.extract.quantity;

import org.jspecify.annotations.NullMarked;
