/** Words, windows of words and stretches of an English text, and how alike two of them are. */
@NullMarked
package org.broadsheet.extract.english.text;

import org.jspecify.annotations.NullMarked;
