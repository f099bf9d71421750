@NullMarked
package org.broadsheet.extract.date;

import org.jspecify.annotations.NullMarked;
