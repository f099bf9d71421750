@NullMarked
package org.broadsheet.publish;

import org.jspecify.annotations.NullMarked;
