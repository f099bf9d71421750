@NullMarked
package org.broadsheet.generate;

import org.jspecify.annotations.NullMarked;
