/** Which sentence, name and figure of the translation renders which of the original. */
@NullMarked
package org.broadsheet.extract.english.align;

import org.jspecify.annotations.NullMarked;
