/**
 * What an article is: two halves of one text, their headers, and the spans that facts point to.
 * {@link org.broadsheet.article.input} opens what articles come in, {@link
 * org.broadsheet.article.parse} reads one; neither knows RDF.
 */
@NullMarked
package org.broadsheet.article;

import org.jspecify.annotations.NullMarked;
