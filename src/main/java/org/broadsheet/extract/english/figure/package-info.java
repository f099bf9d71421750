/** Numbers and dates as English writes them, and how figures of both languages are said. */
@NullMarked
package org.broadsheet.extract.english.figure;

import org.jspecify.annotations.NullMarked;
