@NullMarked
package org.broadsheet.query;

import org.jspecify.annotations.NullMarked;
