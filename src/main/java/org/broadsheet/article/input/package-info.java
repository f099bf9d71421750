/**
 * Files, folders, archives and JSON Lines to a stream of {@link org.broadsheet.article.Parsed}:
 * entry paths checked, sizes and ratios bounded, one article in memory at a time.
 */
@NullMarked
package org.broadsheet.article.input;

import org.jspecify.annotations.NullMarked;
