/**
 * The English half. {@link org.broadsheet.extract.english.EnglishAligner} aligns it to the Chinese,
 * sentence by sentence and name by name ({@code align}), and holds it against it ({@code check});
 * where there is no Chinese it is read on its own ({@code alone}). Those three rest on {@code
 * name}, {@code figure} and {@code text}, in this order; of each other they know what was aligned.
 */
@NullMarked
package org.broadsheet.extract.english;

import org.jspecify.annotations.NullMarked;
