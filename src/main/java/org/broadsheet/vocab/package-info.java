/**
 * IRI constants of the ontology and of the borrowed terms that its shapes constrain, generated from
 * {@code ontology/}. Fields are named as the terms are, since vocabularies tell a class from a
 * property by the case of its first letter alone ({@code org:Role}, {@code org:role}).
 */
@NullMarked
package org.broadsheet.vocab;

import org.jspecify.annotations.NullMarked;
