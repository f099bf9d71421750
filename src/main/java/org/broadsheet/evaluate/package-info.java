/**
 * Annotations against gold files: precision, recall and F1 by kind and by year, what was missed and
 * what was too much, and how far a confidence can be relied on.
 */
@NullMarked
package org.broadsheet.evaluate;

import org.jspecify.annotations.NullMarked;
