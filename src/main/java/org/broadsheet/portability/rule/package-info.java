/** One class for each way in which a store may change or refuse what a file says. */
@NullMarked
package org.broadsheet.portability.rule;

import org.jspecify.annotations.NullMarked;
