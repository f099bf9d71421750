/**
 * The English half: aligned to the Chinese sentence by sentence and name by name, checked against
 * it, or read on its own where there is no Chinese.
 */
@NullMarked
package org.broadsheet.extract.english;

import org.jspecify.annotations.NullMarked;
