/**
 * Regular expressions looked for in running text: tried only where their first character stands.
 * Knows nothing of what a text is about.
 */
@NullMarked
package org.broadsheet.extract.pattern;

import org.jspecify.annotations.NullMarked;
