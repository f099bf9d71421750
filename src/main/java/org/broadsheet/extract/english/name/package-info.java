/**
 * How the names of places, people and bodies are written in English: romanisations under any
 * reading, established forms, and the words for types and titles.
 */
@NullMarked
package org.broadsheet.extract.english.name;

import org.jspecify.annotations.NullMarked;
