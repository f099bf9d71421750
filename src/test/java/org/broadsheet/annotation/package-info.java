@NullMarked
package org.broadsheet.annotation;

import org.jspecify.annotations.NullMarked;
