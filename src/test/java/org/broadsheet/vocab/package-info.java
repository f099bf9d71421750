/** Generates the vocabulary and its page from the ontology and holds them against it. */
@NullMarked
package org.broadsheet.vocab;

import org.jspecify.annotations.NullMarked;
