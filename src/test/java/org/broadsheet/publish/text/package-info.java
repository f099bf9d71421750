@NullMarked
package org.broadsheet.publish.text;

import org.jspecify.annotations.NullMarked;
