@NullMarked
package org.broadsheet.publish.page;

import org.jspecify.annotations.NullMarked;
