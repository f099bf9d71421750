/**
 * Source text to {@link org.broadsheet.article.Article}: strict decoding, every form found in the
 * archive, no RDF.
 */
@NullMarked
package org.broadsheet.article;

import org.jspecify.annotations.NullMarked;
