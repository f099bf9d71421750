/**
 * Text to {@link org.broadsheet.article.Article}: where the halves part, their headers, and every
 * form of them found in the archive; what cannot be read is a rejection with its reason.
 */
@NullMarked
package org.broadsheet.article.parse;

import org.jspecify.annotations.NullMarked;
