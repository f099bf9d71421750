/**
 * The interchange between extraction and mapping: one {@link org.broadsheet.annotation.Annotations}
 * an article, one JSON line each.
 */
@NullMarked
package org.broadsheet.annotation;

import org.jspecify.annotations.NullMarked;
