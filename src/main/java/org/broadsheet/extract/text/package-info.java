/**
 * One half of an article prepared for the recognisers: sentences, paragraphs, datelines and briefs.
 * Knows nothing of what a text is about.
 */
@NullMarked
package org.broadsheet.extract.text;

import org.jspecify.annotations.NullMarked;
