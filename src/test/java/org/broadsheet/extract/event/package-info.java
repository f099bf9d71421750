@NullMarked
package org.broadsheet.extract.event;

import org.jspecify.annotations.NullMarked;
