/** The full-text index of a store, in Chinese and English, for {@code text:query}. */
@NullMarked
package org.broadsheet.publish.text;

import org.jspecify.annotations.NullMarked;
