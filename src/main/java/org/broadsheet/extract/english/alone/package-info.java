/** The English half read on its own, where an article has no Chinese. */
@NullMarked
package org.broadsheet.extract.english.alone;

import org.jspecify.annotations.NullMarked;
